/** Mocking ways to answer or address a person. */
export default `
  bless him, bless her, bless your heart, poor baby, boo hoo, boohoo, waah, diddums, hurt your feelings, cry more,
  cry about it, keep crying, stop crying, go cry, cope, coping, copium, seethe, seething, mald, malding, ratio,
  ratioed, ratiod, skill issue, bozo, bozos, big l, did not ask, who asked, no one asked, nobody asked, packwatch,
  look at this, look at the state, check out this, this dude, this clown, this muppet, this bitch, imagine being,
  could not be me, slow clap, gold star, congrats on, hun, sweetie, calm down, princess, genius, einstein, sherlock,
  get her, get him, get you, who does she think, you think you are, you thought, not you, the audacity, the nerve,
  wrong with you, need help, get help, schizo, are you ok, back under your rock, laughing at you, we are laughing,
  roasted, roasting, owned, pwned, rekt, destroyed, demolished, cooked, bodied, violated, dragged, clocked, yawn, zzz,
  snore, womp
`
