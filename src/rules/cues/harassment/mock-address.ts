/** Mocking ways to answer or address a person. */
export default `
  bless your heart, poor baby, boo hoo, boohoo, waah, diddums, hurt your feelings, cry more, cry about it,
  keep crying, go cry, copium, seethe, seething, mald, malding, ratio, ratioed, ratiod, skill issue, bozo, bozos,
  big l, did not ask, no one asked, packwatch, look at this, look at the state, check out this, this dude,
  this muppet, this bitch, imagine being, could not be me, gold star, sweetie, princess, einstein, get her,
  who does she think, you think you are, you thought, the audacity, the nerve, wrong with you, get help, are you ok,
  back under your rock, we are laughing, roasting, pwned, rekt, demolished, violated, zzz, womp
`
