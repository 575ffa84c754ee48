/** Words that call a person pathetic, childish, laughable or cringe. */
export default `
  pathetic, pathetically, patheticness, tragic, pitiful, pitiable, feel sorry for you, laughable, laughingstock,
  punchline, clownery, clowning, cringe, cringey, cringy, cringeworthy, cringefest, crybaby, whiny, manchild, manbaby,
  manbabies, childish, immature, infantile, little man, little girl, wee man, basement dweller, basement dwellers,
  %neckbeard, %incel, %virgin, simp, simps, simping, cuck, cucks, soyboy, wimp, wimps, wuss, wet wipe, wetwipe,
  wet lettuce, dweeb, dorks, geek, nerd, nerds, spod, tryhard, try hard, %wannabe, %poser, poseur, %troll, hard man,
  %edgelord, edgy, pick me, %brokie, desperate, desperado, needy, clingy, maidenless, touch grass, butthurt,
  triggered, embarrassing, second hand embarrassment, humiliating, mids, kawawa, jologs
`
