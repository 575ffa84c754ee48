/** Small joints of reasoning that stand in explanations and in any other talk. */
export default `
  because the, because it, because they, so that, so the, or you will, if your, if you have, if you are, unless,
  only if, even if, regardless of, as long as, due to, except for, over time, does not work, will not work, evidence,
  sets, dries, cures, melts, rots, cracks, limit is, people think, remember that, the point is, a thread, explained,
  i teach, i tell my, if the, if they, if you can, check the, let the, you get, you lose, tips for, some tips, why the,
  why we, why you, due to the, because you, because your, because they are, if it does not, if it does, if you can not,
  the point of the, underrated, overrated, beginners, most people, here are, three things, two things, five things,
  four things, one thing, the trick, prevents, avoids, because it is, because of the, that is because, it is because,
  you save, you want the, you need the, check that, to avoid, most likely the, likely the, probably the, let it,
  leave it, so that it, to prevent, why it matters, start by, in this job, the more you, wait for the, wait for,
  wait and, hush, pause, add the, add it, turn it down, mark it, mark the, name it, name the, turn it, claim it,
  feed the, feed it, date it, log it, pin it, sit down with, lift it, lift the, draw it, scrub, splash of, squeeze of,
  update the, bump the, replace it, swap it, plant it, tape it, validate, elevate, compress, breathe in, breathe out,
  sow in, number the, high heat, low heat, turn the heat, say their name, say what you, seal it, rotate your, cache it,
  within the hour, within an hour, no ice, three quotes, claim the, within 0 days, within 0 months, replace the,
  rest it, rest the, rest for, dry the, dry it, prove it, lift with, one rule, check your, never let, never ask,
  never pay, do not buy, do not let, do not pay, test on, is about the, tells you, will tell you, wait till,
  the day before, the night before, 0 years of, thirty years of
`
