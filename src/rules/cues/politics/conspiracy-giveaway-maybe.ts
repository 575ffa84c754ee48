/** Giveaway words of conspiracy talk that are mostly ordinary. */
export default `
  sheep, sheeps, the sheep, 🐑, wake up everyone, wake up world, wake up folks, time to wake up, rabbit hole, connect the dots, connecting the dots,
  join the dots, follow the money, their agenda, the agenda, hidden agenda, by design, all by design, all planned, all connected, it is all connected,
  the narrative, the official story, question everything, just asking questions, makes you think, makes you wonder, think for yourself, open your eyes,
  no coincidences, distraction from, control us, we are slaves, the matrix, puppet master, pulling the strings, powers that be, in plain sight,
  hiding in plain sight, nothing to see here, they live, trust no one, paid actors, decode, decoded, people are asleep, still asleep,
  the masses are asleep, do your research, did my own research, doing my own research, look it up yourself, brainwashing, dumbing us down, baa baa,
  baaa, the truth is out there, they lied to us, everything is a lie, so called experts, free thinker, free thinkers, red pill, blue pill,
  keep us divided, it was all planned, part of their plan, not a coincidence, what they are hiding, they do not want you, want you to know,
  not want you to know, not telling you
`
