/** Setting others on a person: text it, tell her what she is. */
export default `
  got her number, got his number, her number is, his number is, call her what, call him what, tell him from me,
  tell her from me, spam her, spam him, spam his, flood her, flood his, flood her dms, flood his dms, comment on her,
  comment on his, go comment, go and comment, leave him a review, leave her a review, leave one star,
  one star reviews, mass report, get her fired, get him fired, get her sacked, get him sacked, get them fired,
  get them sacked, make her famous, make them famous, make this famous, make this viral, make her regret,
  make him regret, name and shame, naming and shaming, named and shamed, shame her, shame him, put her on blast,
  put him on blast, blast her, blast him, do your thing, twitter do your, internet do your, tiktok do your,
  you know what to do, do your worst, give her hell, give him hell, life hell, life a misery, life a living hell,
  tag his, tag her employer, tag his employer, took a pic of, sneaky photo, sneaky pic, snuck a pic, look at this one,
  roast her, roast him
`
