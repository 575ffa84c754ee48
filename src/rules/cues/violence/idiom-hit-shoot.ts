/** Harmless idioms of hitting, shooting, bombing, fighting and weapons. */
export default `
  hit the gym, hit the ground running, hit song, hits different, hit me up, knockouts, punchline, beats me,
  beat the eggs, sick beats, kickoff, kickstarter, kickstart, kickass, slaps, banger, slapstick, choke point,
  shoot me an email, shoot for the, shooting stars, troubleshoot, troubleshooting, long shot, shot in the dark,
  espresso shot, shots fired, screenshot, flu jab, moonshot, bullet points, bullet journal, bullet train, nail gun,
  nerf, massage gun, trigger warning, pull the trigger on, bombed, photobomb, photobombed, bombshell, the bomb,
  blow up, blew up, mind blowing, blasted, burn rate, burnout, slow burn, on fire, 🔥, fired up, cutting edge, axed,
  hammered, targets, sales target, bidding war, fighting for, fought for, %firefighter, heart attack, panic attack,
  blood donor, blood test, bloody mary, rip off, break a leg, crush on, hang out, hang up, hanging out, hangman,
  hanging baskets
`
