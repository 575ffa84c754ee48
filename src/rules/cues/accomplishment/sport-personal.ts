/** Feats outside work: races, personal bests, sport, driving test, savings, habits kept up. */
export default `
  personal best, new pb, a pb, new pr, prd, season best, lifetime best, sub 0, sub 0 marathon, under 0 minutes, under 0 hours, chip time,
  finish line, finisher, finishers medal, medal, medals, gold medal, silver medal, bronze medal, podium, on the podium, trophy,
  cup winners, league winners, title winners, undefeated, unbeaten, winning streak, runners up, made the final, hat trick,
  man of the match, player of the match, maiden century, five wicket haul, hole in one, black belt, brown belt, blue belt, next belt,
  grading passed, marathon, half marathon, ultra, ultramarathon, first 5k, first 10k, 5k, my 10k, parkrun, 50th parkrun, 100th parkrun,
  250th parkrun, triathlon, ironman, tough mudder, couch to 5k, c25k, comrades, two oceans, great north run, london marathon,
  boston qualifier, channel swim, three peaks, munro, munros, bagged _ munro, everest base camp, kilimanjaro, ben nevis, camino,
  lands end to, coast to coast, lejog, 0 pounds lighter, lost 0 kg, lost 0 lbs, deadlift, bench press, squat pb, pull up, first pull up,
  driving test, passed my driving, passed first time, first time pass, full licence, hgv licence, class 0 licence, cdl, pilots licence,
  first solo flight, first home, bought my first, bought our first, keys to our, paid off, last payment, mortgage free, student loan paid,
  emergency fund, saved 0, read 0 books, 0 books this year, 0 day streak, day streak, every day for, 0 days in a row, 0 weeks in a row,
  day 0 of 0, one year of, nanowrimo, finished the draft, first draft done, last chapter, grade 0 piano, grew my own, biggest harvest,
  best harvest, best yield, record yield, best in show
`
