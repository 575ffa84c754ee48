/** Passwords, codes, keys, tokens and ways in. */
export default `
  password, passwords, door code, alarm code, key safe, keysafe, lockbox, keys are under, login is, credentials,
  creds, api key, secret key, note on the monitor, on a post it, work badge, staff pass, security clearance
`
