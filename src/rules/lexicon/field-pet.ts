/** Words that only talk of animals brings up. */
export default `
  vet, vets, puppy, puppies, kitten, kittens, pupper, doggo, beagle, labrador, lab pup, spaniel, cockapoo, terrier, whippet, greyhound, dachshund,
  poodle, collie, corgi, pug, bulldog, frenchie, husky, german shepherd, golden retriever, retriever, chihuahua, rottweiler, shih tzu, tabby,
  ginger cat, tomcat, siamese, maine coon, rescue dog, rescue cat, hamster, guinea pig, guinea pigs, gerbil, budgie, cockatiel, tortoise, gecko, hens,
  chickens, bantam, cockerel, alpaca, donkeys, llama, ferret, litter tray, catnip, dog park, dog walk, walkies, kennels, cattery, pet shop, cat cafe,
  farm show, agricultural show, best in show, rosette, rosettes, livestock, stable yard, pony club, foal, calf, calves, lambing, lambs, ewes, seagull, seagulls, pigeons,
  foxes, badger, hedgehog, squirrels, zoo, safari, aquarium, 🐶, 🐱, 🐕, 🐈, 🐾, 🐴, 🐔, 🐹, 🐰
`
  .trim()
  .split(/\s*,\s*/)
