/** Featured, published, quoted, interviewed by press and others; work shown or cited. */
export default `
  featured on, got featured, spotlight, spotlighted, employee spotlight, profiled, interviewed by, on the radio,
  front page, in the echo, quoted in, been quoted, citations, namechecked, in the newsletter, on the intranet,
  in the annual report, playlisted, 0 star review, five star review, five stars
`
