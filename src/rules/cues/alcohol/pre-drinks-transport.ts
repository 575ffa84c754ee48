/** Pre-drinks, cans on trains, drinking in transit and at odd places. */
export default `
  pre drinks, predrinks, predrink, predrinking, prelash, pres, pre game, pregame, pregaming, pre gaming, pregamed,
  pregames, preload, preloading, prinks, prinking, miniatures, tailgate, tailgating, tailgated
`
