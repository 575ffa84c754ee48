/** Words that may mean this idea and often mean something else (pretend-presence). */
export default `
  teams status, idle, on mute, muted myself, camera off, blurred background, walk fast, alt tab, vpn
`
