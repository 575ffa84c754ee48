/** Pirated films, sport, software and books, told or offered, as whole phrases. */
export default `
  the cracked one, cracked version, cracked copy, cracked photoshop, cracked adobe, cracked software,
  have the cracked, the crack for, activation key, send you the link, link in dm, dm for link, dm for the link,
  drop a link, link anyone, anyone got a link, anyone have a link, got a link for, links for the match,
  link for the match, link for the fight, link to the game, stream for the match, stream for the fight, free stream,
  free streams, dodgy stream, dodgy streams, illegal stream, illegal streams, illegally, streaming it illegally,
  streaming site, dodgy site, dodgy website, dodgy box, dodgy stick, dodgy fire stick, dodgy firestick, loaded stick,
  jailbroken stick, firestick guy, box guy, guy who does boxes, guy who does sticks, every channel for,
  all the channels, all of sky, sky sports for, bt sport for, paid for sky, paying for sky, paid for netflix,
  paying for netflix, pay for netflix, pay for spotify, paid for spotify, pay for software, paid for software,
  pay for photoshop, pay for adobe, pay for windows, paid for windows, pay for music, paid for music, paid for a film,
  paid for a movie, pay for films, pay for movies, pay for textbooks, paid for a textbook, free pdf, free pdfs,
  pdf anyone, all my textbooks, textbooks for free, books for free, whole library, download everything,
  downloaded the whole, downloaded the entire, downloading the whole, download it free, watch it free,
  watched it free, watch it for free, online for free, before it came out, before it is out, leaked copy, cam copy,
  cam version, filmed in the cinema, hd copy, dvd copy, burned copies, burnt cds, burned cds, copied dvds, copy dvds,
  sell dvds, terabytes, terabyte of films, terabyte of movies, hard drive full, hard drive of films,
  hard drive of movies, memory card full of, sd card full of, usb full of, vpn and, vpn is on, with a vpn,
  sail the seas, sailing the seas, eye patch, eyepatch, ex netflix, ex spotify, ex disney, ex hulu, mate login,
  mates login, cousin login, free trials with, new email every month, new email address every, fake email for,
  ad free for nothing, hacked spotify, modded spotify, spotify premium apk, mod apk, apk, emulators full, rom site,
  fmhy
`
