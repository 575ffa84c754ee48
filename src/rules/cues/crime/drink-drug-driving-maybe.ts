/** Words that may mean this idea and often mean something else (drink-drug-driving). */
export default `
  drink driving, roadie, roadies, traveler, one for the road, still driving, one eye closed, two roads,
  back roads home, checkpoint, checkpoints, rbt, roadblock, breathalyzer, breathalyzed, %breathalyse, blew 0,
  sobriety test, owi, ovi, dic, drunk driver
`
