/** Passwords, codes, keys, tokens and ways in. */
export default `
  password, passwords, staff wifi, wifi at work, pass code, pin number, the pin is, door code, door codes, gate code, gate codes,
  alarm code, alarm codes, alarm is, safe code, safe combination, combination to the safe, code to the safe, code for the safe,
  code for the door, code to the door, code to the back door, entry code, access code, access codes, access card, access token,
  keypad code, key safe, keysafe, lockbox, keys are under, master keys, master code, override code, manager code, managers code,
  till code, staff discount code, staff code, staff discount codes, employee code, employee discount code, friends and family code,
  discount code meant for, log in details, login details, login is, username is, user is admin, credentials, creds, shared login,
  shared account, share my login, sharing logins, sharing my login, use my login, borrow my login, api key, api keys, api token,
  secret key, private key, ssh key, ssh keys, env file, dot env, in plain text, post it note, postit note, post it on the monitor,
  note on the monitor, on a post it, written on the whiteboard, whiteboard behind me, badge photo, work badge, work pass, staff pass,
  staff id, id badge, security clearance, sc cleared, dv cleared, top secret clearance, vpn details, vpn login, server address,
  ip address of, server is at, meeting code, dial in code, conference code, guard changes at, guards change at, no guard,
  cash collected at, cash is collected, cash in transit, cash van comes, camera is broken, cameras do not work, cameras are dummies,
  cameras are fake, alarm does not work, back door is always, back door is left
`
