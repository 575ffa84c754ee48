/** Phone words that are used without a number too. */
export default `
  call me, text me, ring me, my line, my signal, contact me at, reach me at, contact me on, 📞, ☎, 📱, 📲, mob, my number, new number, my digits, my snap
`
