/** Calls to others: bring petrol, meet at the hotel, smoke them out, get them. */
export default `
  bring petrol, bring bats, bring bricks, bring hammers, bring weapons, bring a weapon, bring balaclavas,
  bring a balaclava, mask up lads, balaclava on, petrol bomb, petrol bombs, petrol bombed, can of petrol,
  light them up, smoke them out, smoke him out, smoke out the, burnt out of, flush them out, hunt them out,
  run them out, run him out of town, run them out of town, outside the migrant, migrant hotel, asylum hotel,
  get down there lads, every able bodied, able bodied men, lads let us, lads we ride, who is with me, time to rise up,
  rise up and fight, take up arms, arm yourselves, arm yourself, get armed, civil war is, civil war now,
  war is coming, war is here, no more talk, time for talking, time for talk is over, law into our own,
  law into my own, mob them, mob up, get him lads, get them lads, get the bastards, get the bastard, kick the door,
  kick the doors, storm parliament, storm the building, drag them from, drag them by, drag him from, drag him through,
  tar and feather, tarred and feathered, tar and feathers, heads on spikes, head on a spike, head on a stick,
  heads on sticks, head on a plate, heads on pikes, head on a pike, guillotines, sharpen the guillotine,
  build guillotines, eat the rich alive, kill the rich, shoot the rich, whipped in public, public flogging,
  public floggings, public hanging, public hangings, public execution, public executions, pelt them, pelt him,
  egg his house, egg her house, acid in the face, acid attack on, throw acid
`
