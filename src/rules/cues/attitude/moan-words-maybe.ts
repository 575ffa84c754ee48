/** Complaint words that mark chronic whining; here the words that often mean something else. */
export default `
  whine, moan, moaning, moaned, grumble, grumpy, complain, complaining, rant, ranting, ugh, urgh, argh, send help,
  save me, torture, torment, agony, yet again, yet another, same old, another day, bored, boring, boredom, soulless,
  pointless, futile, misery, miserable, depressing, girning, greetin, thole, 😩, 😫, 😒, 😑, 🙄, 😤, 🥴, 🫠, 🙃
`
