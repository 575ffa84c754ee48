/** Insulting words for a person at work. */
export default `
  %idiot, %moron, %imbecile, %cretin, %halfwit, half wit, %nitwit, %dimwit, %twit, %numpty, %muppet, %plonker,
  %pillock, %wally, %prat, %berk, %wazzock, %eejit, gobshite, gobshites, gobsh1te, %bellend, knobhead, knobheads,
  %dickhead, cockwomble, %wanker, %tosser, %twat, %arsehole, %asshole, a hole, %bastard, %bitch, biatch, %hag,
  old bat, %git, smug git, %scumbag, %scum, %weasel, parasite, parasites, vermin, slimeball, slimy, sleazeball,
  %pervert, perv, %sleaze, %psycho, %psychopath, %sociopath, %narcissist, narc, %bully, %tyrant, %despot, jobsworth,
  jobsworths, %buffoon, %jackass, %dumbass, %dumbo, dunce, dunces, thicko, thickos, thick as mince, %douche,
  %douchebag, %schmuck, %loser, waste of oxygen, %airhead, bimbo, himbo, %blowhard, windbag, windbags, gasbag,
  %bullshitter, pathological liar, %phoney, %phony, con man, conman, con artist, %crook, charlatan, charlatans,
  bootlicker, bootlickers, suck up, sycophant, sycophants, yes men, %lapdog, %snitch, %backstabber, two faced,
  drama queen, prima donna, snowflake, snowflakes, crybaby, crybabies, %wimp, jellyfish, spineless, %coward, %slob,
  %skiver, %sloth, freeloader, freeloaders, scrounger, tightwad, %cheapskate, skinflint, tight fisted, miser,
  bloodsucker, bloodsuckers, voldemort, umbridge, cruella, mumu, olodo, mugu, ewu, yeye, bakwas, bewakoof, chutiya,
  gadha, ullu, tanga, gago, ulol, bodoh, siao, kayu, sakai, doos, poes, moegoe, mampara, domkop, dof, pendejo,
  pendeja, cabron, cabrona, culero, bumbaclaat, bumboclaat, dunderhead, 🤡, 🐍, 🐀
`
