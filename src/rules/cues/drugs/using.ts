/** Acts of taking drugs. */
export default `
  on drugs, get high, got high, got stoned, bumped a, bombed it, boofed, boofing, boof, parachuted, parachuting,
  injected, shoot up, hit the cart, rolled one, smoked two bowls, hotboxed the, redosed, redosing, redose, tokin,
  toking, toked, toke, took half, took two, took three, do bags, poppin, crossfaded, crossfading
`
