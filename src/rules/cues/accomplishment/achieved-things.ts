/** The things achieved, delivered or passed: projects, tests, works, contracts, buildings, degrees. */
export default `
  %project, the migration, the rollout, the upgrade, the launch, the release, the rebuild, the refit, the refurb, the extension,
  the kitchen, the bathroom, the roof, the bridge, the build, the install, the installation, the contract, the tender, the audit,
  the inspection, the season, the harvest, lambing season, the tour, the event, the conference, the exhibition, the show, the campaign,
  the fundraiser, the thesis, my thesis, my dissertation, my phd, my masters, my degree, my diploma, my exams, my finals, the bar exam,
  my boards, nclex, my nclex, my cpa, acca, my acca, cfa, level 0, ccna, my ticket, gas safe, 18th edition, cscs card, theory test,
  practical test, my licence, my license, my test, my gcses, my a levels, my leaving cert, my wassce, jamb score, kcse, matric, cxc, psle,
  o levels, board results, upsc, neet, jee, licensure exam, bar passer, board passer, top notcher, the deal, the account, big client,
  the biggest, the longest, the hardest, the toughest, a difficult case, the bill passed, the campaign target, the target, the goal,
  the deadline, end of year, year end close, month end, the books, my website, the app, my app, our app, the site, the database,
  the platform, the pipeline, the prototype, the feature, my album, my single, my ep, my novel, my book, the manuscript,
  the first edition, the new menu, the restaurant, the shop, the workshop, the extension built, the fleet, the line, the new line
`
