/** Pets, farm and wild animals. */
export default `
  %dog, %puppy, %pup, %doggo, doggos, pupper, good boy, good girl, walkies, labrador, cockapoo, spaniel, collie, german shepherd, alsatian,
  retriever, beagle, dachshund, pug, bulldog, staffy, greyhound, whippet, lurcher, jack russell, terrier, chihuahua, poodle, husky, cat,
  cats, %kitten, kitty, moggy, tabby, tomcat, litter tray, litter box, catnip, scratching post, rabbit, rabbits, bunny, hamster, hamsters,
  gerbil, ferret, tortoise, goldfish, fish tank, aquarium, parrot, budgie, chickens, hens, rooster, duck, ducks, goose, geese, horse,
  horses, pony, stable, riding lesson, cow, cows, calves, cattle, bull, sheep, lambs, lambing, goats, pig, pigs, piglets, donkey,
  farm animals, sheepdog, bees, beekeeper, beekeeping, wasps, spider, spiders, snake, snakes, lizard, mouse, mice, rat in the kitchen,
  rats, squirrel, squirrels, foxes, badger, hedgehog, deer, owl, birdwatching, birds, pigeon, pigeons, seagull, seagulls, whale, dolphin,
  shark, lion, lions, elephant, gorilla, zoo, safari, wildlife, vet bill, animal shelter, spca, rspca, pet, pets, fur baby, furbaby, paws,
  bark, barking, meow, purring, 🐶, 🐕, 🐱, 🐈, 🐾, 🐰, 🐹, 🐴, 🐄, 🐑, 🐷, 🐔, 🦊
`
