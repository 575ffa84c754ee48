/** Hurting or killing animals in spite or for fun. */
export default `
  kick the dog, kicked the dog, kicked that dog, kick that cat, kicked a dog, kicked a cat, kick the cat, drown the cat, drown kittens,
  drowned the, %poison the dog, poison the cat, poison that dog, poison his dog, poison her cat, shoot the dog, shoot that dog,
  shoot his dog, shoot her dog, shoot the cat, shoot cats, shoot pigeons, shooting pigeons, shot a pigeon, shot a seagull, shoot seagulls,
  shot a cat, air rifle at, bb gun at, catapult at, threw stones at, stones at the dog, stones at ducks, brick at, hit the dog, beat the dog,
  beat his dog, punched a horse, punch a horse, strangle the dog, strangle that dog, strangle the cat, strangle that bird, kill that dog,
  kill the dog, kill that cat, kill the cat, kill his dog, kill her dog, kill that rooster, ran over a cat, run over the cat,
  run over that cat, swerved to hit, aim for cats, aim for the, dogfight, dog fight, dog fighting, dogfighting, cockfight, cockfighting,
  cock fight, sabong, badger digging, baiting, coursing, lamping, lurchers, fox hunting, hunt ball foxes, ripped apart by hounds,
  throw it off, swing a cat, microwave the, hamster in the microwave, fireworks at, firework at, set the dog on, set my dog on, dog will rip,
  dog will bite, attack dog, killed it with a, stamped on, stood on the, pull the wings off, pulled the legs off, barking dog,
  barking all night, yapping dog, yappy dog, neighbours dog, neighbours cat, neighbours cockerel
`
