/** Doubtful, mostly harmless words of the list fight-brag. */
export default `
  in a fight, scrap, scrapping, scrapped, %brawl, kicking off, out cold, one hit, two hits, claret, begging,
  three of them, handy, snapped, firm, %hooligan, cctv, no regrets, zero regrets, do it again, felt good, satisfying
`
