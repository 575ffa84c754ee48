/** False identities, IDs, passes, passports and permits. */
export default `
  fake id, fake ids, fakie, fakies, scannable, scannables, idgod, my sisters id
`
