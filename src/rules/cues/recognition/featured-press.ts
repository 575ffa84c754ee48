/** Featured, published, quoted, interviewed by press and others; work shown or cited. */
export default `
  featured in, featured on, been featured, was featured, got featured, featured as, featured by, spotlight, spotlighted, spotlight on,
  staff spotlight, employee spotlight, member spotlight, artist spotlight, profiled, profiled in, profile in, interviewed by,
  interviewed for, interviewed me, was interviewed, been interviewed on, on the radio, on local radio, on national radio, on bbc radio,
  on rte, on cbc, on abc, on npr, on sabc, in the local paper, in the newspaper, in the local news, front page, made the front page,
  in the irish times, in the economist, in the standard, in the hindu, in the daily nation, in the punch, in the gazette, in the herald,
  in the argus, in the echo, in the evening post, trade magazine, trade press, on the cover of, cover story, article about me,
  article about us, article about my, article about our, wrote about me, wrote about us, wrote about my, wrote about our, write up in,
  wrote up my, quoted in, quoted by, been quoted, cited by, cited in, citations, 0 citations, most cited, most read, most read article,
  most downloaded, editors choice, editors pick, staff pick, staff picked, pick of the day, pick of the week, photo of the day,
  photo of the week, product of the day, product hunt, number one on, reposted by, retweeted by, linked by, starred by, mentioned by,
  name checked, namechecked, name dropped, shoutout from, shout out from, shouted out by, company newsletter, in the newsletter,
  on the front of, on the intranet, on the noticeboard, on the wall of fame, in the annual report, in the conference proceedings,
  case study about, used as an example, used as the example, held up as an example, as best practice, exhibited at, screened at, shown at,
  selected by the jury, played on radio, playlisted, reviewed by, reviewed in, reviewed my, 0 star review, five star review, five stars,
  five out of five, 0 stars from, 0 out of 0 from, 0 0 stars, top rated, highest rated, most requested, most booked
`
