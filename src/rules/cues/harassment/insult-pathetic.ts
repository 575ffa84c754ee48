/** Words that call a person pathetic, childish, laughable or cringe. */
export default `
  pathetic, pathetically, patheticness, sad, tragic, pitiful, pitiable, pity you, i pity, feel sorry for you, feel sorry for his,
  feel sorry for her, laughable, laughing stock, laughingstock, a joke, absolute joke, walking joke, total joke, joke of a, punchline,
  %clown, clownery, circus, clowning, cringe, cringey, cringy, cringeworthy, cringefest, crybaby, cry babies, whiny, baby, manchild,
  man child, manbaby, manbabies, childish, immature, grow up, infantile, little boy, little man, little girl, little bitch, wee man,
  wee fanny, mummys boy, mamas boy, mothers basement, mums basement, moms basement, basement dweller, basement dwellers, lives with his mum,
  live with your mum, lives with his mom, live with your mom, in your mums, %neckbeard, %incel, %virgin, simp, simps, simping, cuck, cucks,
  beta, soy boy, soyboy, wimp, wimps, wuss, wet wipe, wetwipe, wet blanket, wet lettuce, drip, dweeb, dork, dorks, geek, nerd, nerds, spod,
  sweat, tryhard, try hard, try hards, trying too hard, %wannabe, %poser, poseur, wanna be gangster, keyboard warrior, keyboard warriors,
  %troll, hard man, big man, %edgelord, edgy, pick me, pick mes, basic, npc, npcs, sheep, sheeple, bot, bots, burner account, egg account,
  0 followers, no followers, broke, %brokie, bum ass, desperate, desperado, thirsty, needy, clingy, lonely, no life, no bitches,
  zero bitches, no game, maidenless, touch grass, chronically online, terminally online, jealous much, obsessed with me, obsessed much,
  rent free, %snowflake, fragile, butthurt, butt hurt, triggered, tantrum, toys out the pram, toys out of the pram, meltdown, hissy fit,
  embarrassing, embarrassed for you, making a fool of, made a fool of, second hand embarrassment, secondhand embarrassment, humiliating,
  weak sauce, mid, mids, flop era, %amateur, kawawa, yuck person, jologs
`
