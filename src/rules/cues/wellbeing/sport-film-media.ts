/** Sport, film, books, music and games about it, and names (harmless). */
export default `
  suicide squad, the suicide squad, virgin suicides, suicide squeeze, suicide silence, suicide boys, suicideboys, suicide forest documentary,
  suicide blonde, dont fear the reaper, goodbye yellow brick road, goodbye stranger, everybody hurts, comfortably numb, numb linkin park, linkin park,
  numb encore, linkin park numb, creep radiohead, radiohead, joy division, nirvana, fade to black, metallica, black parade, my chemical romance,
  welcome to the black parade, evanescence, bring me to life, papa roach, last resort papa roach, adams song, hurt johnny cash, mad world,
  tears for fears, thirteen reasons why, 0 reasons why, 13 reasons why, romeo and juliet, hamlet, to be or not to be, ophelia, sylvia plath,
  the bell jar, bell jar, virginia woolf, mrs dalloway, anna karenina, girl interrupted, dead poets society, its a wonderful life, a man called ove,
  a man called otto, the whale film, to the bone, the perks of being a wallflower, a little life, normal people, the hours, me before you, jojo moyes,
  a star is born, van gogh, black mirror, bojack horseman, bojack, after life ricky gervais, fleabag, euphoria, inside out, silver linings playbook,
  joker film, fight club, the dark knight, the walking dead, twd, the last of us, death note, attack on titan, death stranding, hellblade,
  life is strange, celeste game, omori, doki doki literature club, dead by daylight, died to the boss, died again in dark souls, elden ring,
  elden ring boss, respawn, respawned, permadeath, sudden death overtime, sudden death, sudden death penalty, sudden death playoff, dead ball,
  dead heat, deadlift, deadlifts, deadlift pr, dead hang, hanging leg raises, relegation battle, relegated, staring at relegation, hopeless defending,
  hopeless referee, hopeless penalty, no hope of promotion, supporting spurs, supporting england, supporting everton, being a leeds fan, arsenal fan,
  long suffering fan, the hope that kills you, hope that kills, game over, final lap, goodbye goodison, farewell tour, goodbye tour, farewell concert,
  last dance, series finale, season finale, character death, main character dies, plot twist, in the book, in the film, in the movie, the novel,
  the narrator, the protagonist, audiobook, theatre production, stage play, playing hamlet, poem about, short story about, lyrics, song lyrics,
  cover of, cutting edge, paper cut, haircut, cut my hair, cut my own hair, cutting my finger chopping, cut myself shaving, cut myself chopping,
  cut myself cooking, cut my finger, burnt myself on the oven, burned myself cooking, purge of my wardrobe, purging my inbox, purged my wardrobe,
  purge the inbox, the purge film, binge watch, binge watched, binge watching, binged the whole series, binged the series, binge the, restricted access,
  numb mouth, numb from the dentist, numb at the dentist, numb fingers, fingers are numb, numb toes, numb bum, dentist, local anaesthetic
`
