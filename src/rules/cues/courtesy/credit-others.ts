/** Giving credit: it was her idea, he did the work, shout-out, hats off, the real hero. */
export default `
  credit to, credit where, credit where it is due, credit where due, all credit, all credit to, full credit,
  full credit to, shout out to, shoutout to, big up, props to, kudos, hats off, hats off to, hat tip, much respect,
  salute, i salute, bow to, fair play to, medal for the, behind this, unsung, the quiet one, without a fuss,
  with a smile, taught me everything, best manager i, best colleague, loveliest, a gem, absolute legend, class act,
  lifesaver, 🫡
`
