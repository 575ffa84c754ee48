/** Passwords, codes, keys, tokens and ways in. */
export default `
  password, passwords, door code, alarm code, key safe, keysafe, lockbox, keys are under, login is, credentials, creds,
  api key, secret key, note on the monitor, on a post it, work badge, staff pass, security clearance, on a sticky note,
  sticky note under, under the keyboard, written on the whiteboard, on the whiteboard behind, same password,
  password for the, passwords for the, password is, password to the, admin password, the root password, root password,
  admin login, shared login, share a login, my login, her login, his login, the code for, code is 0, code is 0000,
  pin is 0000, the pin is, door code is, gate code, alarm is off, safe code, code to the safe, safe combination,
  combination is, access code, the till code, my badge, lanyard on show, badge number, staff login, vpn login,
  wifi key, private key, in the repo, env file, on github by mistake, token in
`
