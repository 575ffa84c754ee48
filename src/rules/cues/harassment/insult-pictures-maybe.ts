/** Doubtful, mostly harmless words of the list insult-pictures. */
export default `
  shaped like, sound like a, sounds like a, dishwater, boiled egg, nobody home, top floor, tumbleweed, use as a,
  as much use as, run a bath, count to ten, rejected, undercooked, haunted, final boss, goblin, scarecrow, your mum,
  your nan
`
