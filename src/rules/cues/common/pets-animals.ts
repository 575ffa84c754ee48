/** Pets, farm and wild animals. */
export default `
  %dog, %puppy, %pup, %doggo, doggos, pupper, good boy, good girl, walkies, labrador, cockapoo, spaniel, collie,
  alsatian, retriever, beagle, dachshund, pug, bulldog, staffy, greyhound, whippet, lurcher, terrier, chihuahua,
  poodle, husky, cat, cats, %kitten, kitty, moggy, tabby, tomcat, catnip, rabbit, rabbits, bunny, hamster, hamsters,
  gerbil, ferret, tortoise, goldfish, fish tank, aquarium, parrot, budgie, chickens, hens, rooster, duck, ducks,
  goose, geese, horse, horses, pony, stable, cow, cows, calves, cattle, bull, sheep, lambs, lambing, goats, pig, pigs,
  piglets, donkey, sheepdog, bees, beekeeper, beekeeping, wasps, spider, spiders, snake, snakes, lizard, mouse, mice,
  rats, squirrel, squirrels, foxes, badger, hedgehog, deer, owl, birdwatching, birds, pigeon, pigeons, seagull,
  seagulls, whale, dolphin, shark, lion, lions, elephant, gorilla, zoo, safari, wildlife, vet bill, spca, rspca, pet,
  pets, furbaby, paws, bark, barking, meow, purring, 🐶, 🐕, 🐱, 🐈, 🐾, 🐰, 🐹, 🐴, 🐄, 🐑, 🐷, 🐔, 🦊
`
