/** Words that may mean this idea and often mean something else (benefits-state). */
export default `
  centrelink, winz, edd, pua, single person discount, undeclared, blue badge, disabled bay, tv licence, licence man,
  capita, council tax, catchment, sassa, nsfas, ehic
`
