/** Telling one's own e-mail address, account or password. */
export default `
  email me, email me at, shoot me an email, my inbox is, dot com, 📧, ✉, 📩, 📨, protonmail, my password, password is,
  security question, mothers maiden name
`
