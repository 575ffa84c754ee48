/** Contempt for voters and people of the right. */
export default `
  magat, magats, magatard, magatards, trumptard, trumptards, trumpanzee, trumpanzees, trumpkin, trumpkins, deplorable,
  deplorables, wingnut, wingnuts, rwnj, rwnjs, gammons, gammony, gammonati, brexshiteer, brexshitter, brexshitters,
  brexidiot, brexidiots, brextard, brextards, faragists, faragist, bootlicker, bootlickers, bootlicking, fash,
  ammosexual, ammosexuals, covidiot, covidiots, talibangelicals, christofascist, christofascists, never kissed a tory,
  toryboy, bhakt, andhbhakt, andhbhakts, andbhakt, gobarbhakt, chaddi, chaddis, godi, dutertards, dutertard,
  dutaetards, bobotante, bobotantes, bolsominions, klanvoy, freedumb, freedumbs, vatnik, vatniks
`
