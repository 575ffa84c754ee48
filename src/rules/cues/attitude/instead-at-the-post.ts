/** Private pleasures while one should be at a job. */
export default `
  supposed to be at a job, supposed to be working, supposed to be at work, supposed to be on, supposed to be in a,
  meant to be working, meant to be at work, meant to be on a, meant to be in a, should be working, should be at a job,
  should be at work, should be in a meeting, should be answering, should be on the floor, instead of working,
  instead of doing my job, instead of answering, instead of actually working, sitting in the van,
  sitting in the work van, sat in the work van, in the work van, parked at the beach, listening to the cricket,
  listening to the match, listening to the football, watching the racing, doing the crossword, crossword out,
  feet on the desk, feet on my desk, having a pint on, having a pint at, pint at lunch, in the bookies,
  in the betting shop, at the nail, at the gym on, from the hot tub, from my sofa, from the sofa,
  in bed with the laptop, laptop in bed, laptop on my chest, laptop on my stomach, in my pyjamas all, in pyjamas at,
  boss is not in, boss is not in today, boss is away, boss is on holiday, boss is off, manager is away, manager is off,
  manager is on holiday, while the boss is, while the manager is, when the manager is, when the cat is away,
  mice will play, slept in the car, sleeping in the car, nap in the car, napping in the car, nap in my car,
  napping in my car, nap in the van, rest is netflix, then netflix, then the xbox, then fifa, rest of the day is,
  rest of the day i, rest of the day belongs
`
