/** Press releases, launches, public results and news told openly. */
export default `
  press release, official announcement, it is official, announced today, has announced, just announced,
  excited to announce, delighted to announce, proud to announce, happy to share, excited to share, proud to share,
  can finally say, can now say, now public, publicly available, published today, just published, out today,
  now available, just released, open source, open sourced, opensource, public repo, changelog, embargo lifted,
  with permission, on our website, annual report, companies house, according to the, reuters, bloomberg,
  financial times, guardian, techcrunch, the verge, in the news, journalist, journalists, press conference, keynote,
  trailer, premiere, premieres, premiered, box office, my theory, speculating, fabrizio, pre order, preorder,
  now open, we are hiring
`
