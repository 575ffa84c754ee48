/** Words that call a person pathetic, childish, laughable or cringe. */
export default `
  pathetic, pathetically, patheticness, sad, tragic, pitiful, pitiable, feel sorry for you, laughable, laughingstock,
  a joke, absolute joke, punchline, %clown, clownery, circus, clowning, cringe, cringey, cringy, cringeworthy,
  cringefest, crybaby, whiny, baby, manchild, manbaby, manbabies, childish, immature, grow up, infantile, little boy,
  little man, little girl, wee man, basement dweller, basement dwellers, %neckbeard, %incel, %virgin, simp, simps,
  simping, cuck, cucks, beta, soyboy, wimp, wimps, wuss, wet wipe, wetwipe, wet lettuce, drip, dweeb, dork, dorks,
  geek, nerd, nerds, spod, sweat, tryhard, try hard, %wannabe, %poser, poseur, %troll, hard man, big man, %edgelord,
  edgy, pick me, basic, npc, npcs, sheep, sheeple, bot, bots, 0 followers, broke, %brokie, desperate, desperado,
  thirsty, needy, clingy, lonely, maidenless, touch grass, %snowflake, fragile, butthurt, triggered, tantrum,
  meltdown, embarrassing, second hand embarrassment, humiliating, mid, mids, %amateur, kawawa, jologs
`
