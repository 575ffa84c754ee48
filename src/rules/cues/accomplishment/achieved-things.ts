/** The things achieved, delivered or passed: projects, tests, works, contracts, buildings, degrees. */
export default `
  %project, the migration, the rollout, the launch, the release, the refit, the refurb, the kitchen, the bathroom,
  the roof, the bridge, the build, the contract, the tender, the audit, the inspection, the season, the harvest,
  the tour, the event, the conference, the show, the campaign, the thesis, my thesis, my dissertation, my phd,
  my degree, my diploma, the bar exam, nclex, acca, my acca, cfa, level 0, ccna, my ticket, gas safe, 18th edition,
  theory test, my licence, my test, kcse, matric, cxc, psle, upsc, neet, jee, the deal, the account, the biggest,
  the longest, the hardest, the toughest, the target, the goal, the deadline, month end, the books, my website,
  the app, the site, the database, the platform, the pipeline, the prototype, the feature, my novel, my book,
  the restaurant, the shop, the workshop, the line
`
