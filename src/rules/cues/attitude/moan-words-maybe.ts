/** Complaint words that mark chronic whining; here the words that often mean something else. */
export default `
  whine, moan, moaning, moaned, grumble, grumpy, complain, complaining, rant, ranting, ugh, urgh, argh, end me, send help, save me,
  rescue me, life sucks, torture, torment, agony, so unfair, not fair, why me, yet again, yet another, same old, another day,
  another shift, never ends, never ending, bored, boring, boredom, soulless, pointless, futile, misery, miserable, depressing,
  tired already, girning, greetin, thole, dummy out, 😩, 😫, 😒, 😑, 🙄, 😤, 🥴, 🫠, 🙃
`
