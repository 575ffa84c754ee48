/** Telling one's own e-mail address, account or password. */
export default `
  my email, my email is, my email address, my e mail, my personal email, my private email, personal email, my gmail, my hotmail, my yahoo, my outlook,
  my icloud, my proton, email me, e mail me, email me at, email me on, mail me at, mail me on, drop me an email, drop me a mail, drop me a line at,
  shoot me an email, ping me an email, send me an email, send it to my email, send to my email, my new email, new email address, my inbox is,
  at gmail dot com, gmail dot com, dot com, at hotmail dot, at yahoo dot, 📧, ✉, 📩, 📨, gmail com, hotmail com, yahoo com, outlook com, icloud com,
  protonmail, my password, my password is, password is, same password for, the password for everything, my pin is, pin number is, my passcode, my login,
  my username and password, security question, security answer, mothers maiden name, my mothers maiden name, my maiden name, first pet was,
  my first pet, name of my first pet, street i grew up on, first car was, porn star name, royal name is, gangster name, one time code, recovery code,
  backup codes, seed phrase, recovery phrase
`
