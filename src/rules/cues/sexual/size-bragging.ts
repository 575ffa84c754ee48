/** Bragging of size, stamina, skill and numbers. */
export default `
  hung, packing, endowed, big boy, girth, girthy, size matters, two minutes, premature, stamina, stallion, stud,
  studs, player, playa, playboy, womaniser, womanizer, manwhore, lothario, casanova, shagger, slayer, body count,
  bodycount, notch, notches, bedpost, bodies, %conquest, rotation, roster, hoeing, slutting, deflowered, swinging,
  %swinger, dogging, %dogger, cruising, cottaging, gloryhole, milfhunter, sex life, %sexcapade, sexploits, %hickey,
  lovebite, carpet burn, bite marks
`
