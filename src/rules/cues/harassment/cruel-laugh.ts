/** Laughing at somebody's stammer, illness, defeat, photo, or that she cried. */
export default `
  b b b, cried like a girl, cried like a baby, cry like a girl, cry like a baby, crying like a, in tears lol,
  in tears 😂, in tears haha, sobbing lol, bawling lol, hope they never recover, never recovers,
  hope she never recovers, hope he never recovers, hope it hurt, bet it hurt, gold medal in, gold medal in ugly,
  wins gold for, gold for ugly, shoulders like a, hands like a man, jawline like a, opinions to match,
  manners to match, brain to match, body to match, teeth to match, smell to match, voice to match, small car small,
  small man syndrome, small man complex, small dick, small dick energy, tiny dick, tiny man, tiny hands, needle dick,
  pencil dick, micropenis, compensating for, compensating for something, overcompensating, mid life crisis on,
  smooth brain, smooth as an egg, brain is smooth, brain smooth, brain of an egg, with his whole chest,
  with her whole chest, with your whole chest, really said that, really thought he ate, thought she ate,
  thought he ate, thought he did something, thought she did something, put the mic down, drop the mic and, cats left,
  dogs howled, dog moved out, dog took one sniff, do not wear shorts, should not be wearing, nobody wants to see your,
  no one wants to see your, nobody needs to see your, no one needs to see that, some of us are eating,
  trying to eat here, put me off my, put me off my lunch, put me off my dinner, cover that up, put them away love,
  put it away love, over 00 stone, over 0 stone, wide load coming, bingo wings, thunder thighs, triple chin,
  fat rolls, man boobs, mum bod, wicked witch, witch of the, wicked witch of the, old dragon, mother in law from hell,
  neighbour from hell, neighbours from hell, boss from hell, bride from hell, monster in law, monster in laws,
  has arrived with her, keeper cost us, should be dropped and, parents should be ashamed, mother should be ashamed,
  ashamed to be seen, ashamed to call, do not ever again, never sing again, never cook again, never dance again
`
