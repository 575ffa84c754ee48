/** Words that may mean this idea and often mean something else (fake-id-papers). */
export default `
  my fake, the fake, sisters id, aliases, alias, hi vis and, laminated, laminator, hologram, holograms
`
