/** Passwords, codes, keys, tokens and ways in; here the words that often mean something else. */
export default `
  my password, wifi password, passcode, keypad, spare key, login, logins, username, sticky note, new badge, clearance
`
