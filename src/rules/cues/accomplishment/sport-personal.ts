/** Feats outside work: races, personal bests, sport, driving test, savings, habits kept up. */
export default `
  personal best, prd, sub 0, finish line, finisher, medal, medals, gold medal, podium, trophy, undefeated, unbeaten,
  marathon, half marathon, ultra, ultramarathon, 5k, parkrun, triathlon, ironman, c25k, comrades, great north run,
  three peaks, munro, munros, kilimanjaro, ben nevis, camino, lejog, deadlift, bench press, passed first time, cdl,
  keys to our, paid off, saved 0, every day for, one year of, nanowrimo, finished the draft, best in show
`
