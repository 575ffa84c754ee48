/** Words for drugs other than cannabis, many with other meanings: only beside words of taking, amounts or effect. */
export default `
  @drugs-hard-sure, coke, charlie, snow, blow, beak, bugle, sniff, ching, mandy, molly, pills, pill, yokes, yoke, acid, tabs, a tab, tab, speed,
  whizz, base, crack, crank, tina, ice, smack, skag, brown, spice, mamba, k, special k, horse, ecstasy, es, rocks, rock, powder, white powder,
  the white stuff, white stuff, balloons, balloon, nang, shards, gear, bump, bumps, key, keys, a key, lines, line, a line, baggie, baggies, bag, wrap,
  wraps, gram, grams, eight ball, 8 ball, dust, caps, party favours, party favors, party supplies, poppers, lean, mud, syrup, codeine syrup,
  cough syrup, drugs, gak, tik, glass, crystal, buttons, xtc, x, rolls, candy, sweeties, shard, white, sherbet, nose beers, nose beer, skiing, fent,
  dope, mushrooms, mushroom tea, shroom tea, truffles, chocolate mushrooms, mushroom chocolate, mushroom chocolates, 🍄, 💊, ❄
`
  .trim()
  .split(/\s*,\s*/)
