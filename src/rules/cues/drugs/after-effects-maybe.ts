/** After-effects that may be of drugs. */
export default `
  crashed, crashing, come down, coming down, %come down, fear, monday blues, tuesday, rough, ropey, ropy, rinsed, fried brain, brain dead,
  brain fog, brain like mush, frazzled, burnt out, broken, ruined, shell of a, husk, sleepless, zombie mode, grinding teeth,
  teeth grinding, grinding my teeth, sniffing, sniffly, blocked nose, nosebleeds, shaking, the shakes, sweats, tolerance break over,
  depressed after, sad after the weekend, regret everything, never again, recovering, recovery day, hydrate, 5htp, 5 htp, magnesium,
  electrolytes
`
