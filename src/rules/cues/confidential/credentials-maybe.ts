/** Passwords, codes, keys, tokens and ways in; here the words that often mean something else. */
export default `
  my password, wifi password, wifi code, guest password, passcode, pin code, keypad, key code, spare key, master key, login, logins,
  username, user id, in the repo, sticky note, on the whiteboard, lanyard photo, id card, new badge, clearance, root access,
  remote desktop, zoom link, meeting link, meeting id
`
