/** Words that may mean this idea and often mean something else (piracy-cracked). */
export default `
  pirate, piracy, ☠, 🦜, ahoy, seeders, seeding, stremio, usenet, overseerr, screener, screeners, firestick,
  firesticks, jailbroken, jailbroke, kodi, every channel, cracked, activator, kms, hwid, ad blocker, adblock, repack,
  repacks, denuvo, nsp, r4, roms, limewire, napster, kazaa, soulseek, bearshare, netflix password, dmca, freeware,
  genp, zii, patched
`
