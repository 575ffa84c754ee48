/** After-effects that may be of drugs. */
export default `
  crashed, crashing, come down, coming down, %come down, fear, tuesday, rough, ropey, ropy, rinsed, brain dead,
  frazzled, broken, ruined, husk, sleepless, sniffing, sniffly, nosebleeds, shaking, the shakes, sweats, never again,
  recovering, hydrate, 5htp, magnesium, electrolytes
`
