/** Doubtful, mostly harmless words of the list mock-address. */
export default `
  bless him, bless her, stop crying, cope, coping, who asked, nobody asked, this clown, slow clap, congrats on, hun,
  calm down, genius, sherlock, get him, get you, not you, need help, schizo, laughing at you, roasted, owned,
  destroyed, cooked, bodied, dragged, clocked, yawn, snore
`
