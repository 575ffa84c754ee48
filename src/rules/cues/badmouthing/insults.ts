/** Insulting words for a person at work. */
export default `
  %idiot, %moron, %imbecile, %cretin, %halfwit, half wit, half wits, %nitwit, %dimwit, %twit, %numpty, %muppet, %plonker, %pillock,
  %wally, %prat, %berk, %wazzock, %eejit, gobshite, gobshites, gobsh1te, %bellend, bell end, bell ends, knobhead, knobheads, %dickhead,
  dick head, cockwomble, %wanker, %tosser, %twat, %arsehole, %asshole, a hole, %bastard, %bitch, biatch, %hag, old bag, old bat, old cow,
  old goat, old fart, %git, smug git, lazy git, %scumbag, %scum, %weasel, parasite, parasites, vermin, slimeball, slimy, sleazeball,
  %pervert, perv, %sleaze, %psycho, %psychopath, %sociopath, %narcissist, narc, %bully, %tyrant, %despot, %dictator type, control freak,
  control freaks, power freak, jobsworth, jobsworths, little dictator, %buffoon, %jackass, %dumbass, dumb ass, %dumbo, dunce, dunces,
  thicko, thickos, thick as mince, %douche, %douchebag, %schmuck, %loser, %waste of space, waste of oxygen, waste of skin,
  waste of a salary, oxygen thief, oxygen thieves, space cadet, %airhead, bimbo, himbo, %blowhard, windbag, windbags, gasbag,
  %bullshitter, bull shitter, bs artist, compulsive liar, pathological liar, %phoney, %phony, con man, conman, con artist, %crook,
  charlatan, charlatans, snake oil salesman, empty suit, stuffed shirt, pompous ass, %brown nose, brown noser, brown nosers, bootlicker,
  bootlickers, boot licker, arse licker, arse lickers, ass kisser, ass kissers, kiss ass, suck up, suck ups, sycophant, sycophants,
  yes man, yes men, %lapdog, teachers pet, %snitch, %backstabber, back stabber, back stabbers, two faced, %gossip monger, drama queen,
  drama queens, prima donna, %princess complex, snowflake, snowflakes, crybaby, crybabies, %wimp, jellyfish, spineless, %coward, %slob,
  lazy cow, lazy sod, lazy sods, %skiver, %sloth, freeloader, freeloaders, scrounger, tightwad, %cheapskate, skinflint, tight arse,
  tight fisted, tight fist, miser, bloodsucker, bloodsuckers, money grabbing, money grabber, money grubbing, fat cat, fat cats,
  pigs at the trough, she devil, spawn of satan, devil incarnate, wicked witch, voldemort, umbridge, cruella, miranda priestly, mumu,
  olodo, mugu, ewu, goat of a boss, mad man, mad woman, yeye, bakwas, bewakoof, chutiya, gadha, ullu, tanga, gago, ulol, bodoh, siao,
  kiasu boss, kayu, sakai, kepala batako, doos, poes, moegoe, mampara, domkop, dof, pendejo, pendeja, cabron, cabrona, culero, bumbaclaat,
  bumboclaat, dunderhead, 🤡, 🐍, 🐀
`
