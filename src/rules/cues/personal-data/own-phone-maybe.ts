/** Phone words that are used without a number too. */
export default `
  call me, text me, ring me, my line, reach me at, 📞, ☎, 📱, 📲, mob, my number, new number, my email, my snap,
  my discord, write to me, my id, my card
`
