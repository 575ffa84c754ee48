/** Words that may mean this idea and often mean something else (burglary-trespass). */
export default `
  %break in, burglary, burglaries, burglar, housebreaking, creeper, %drum, casing, crowbar, bolt cutters, boltcutters,
  over the wall, climbed the wall, %scale, rooftopping, urbex, derelict, spare key, %squat, draining, drains,
  tombstoning, bando
`
