/** High, fix and addiction said of coffee, paint, sugar, running; herbs and teas; harmless company. */
export default `
  chamomile, chamomile tea, camomile, herbal tea, peppermint tea, green tea, rooibos, honey and lemon, hot honey,
  lemsip, strepsils, vitamin c, echinacea, cough syrup for the kids, paint fumes, fumes of, fresh paint,
  new book smell, new car smell, vibrating, vibrating at, too much coffee, fourth coffee, third coffee, coffee number,
  sugar rush, sugar high, on a sugar high, on sugar, haribo, caffeine, caffeinated, decaf, fully caffeinated,
  energy drink, my latest addiction, new addiction, addicted to this, addicted to the, addicted to crossword,
  addicted to running, addicted to knitting, addictive game, so addictive, dangerously moreish, moreish, like crack,
  crack in biscuit form, should be illegal, should be a controlled, class a biscuits, need my fix, my daily fix,
  daily fix, my fix of, hooked on, got me hooked, withdrawal from the, withdrawals from, dealer of, my dealer is the,
  plant food, orchids, houseplant, houseplants, seedlings, tomato seedlings, compost, nursery done, high five,
  high fives, high tea, high fibre, high protein, natural high, on a high, riding high, high spirits, high hopes,
  flying high, still buzzing from, buzzing after, buzzing for, dopamine, dopamine hit, endorphin, endorphin rush,
  hit of nostalgia, trip down memory lane, memory lane, guilt trip, ego trip, power trip, autocorrect
`
