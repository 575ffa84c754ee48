/** Look-alikes: success of teams, stars, firms, relatives; trivial or playful feats; adverts and mottoes. */
export default `
  what a goal, up the, come on you, coyg, ynwa, our boys, the lads, the lionesses, wallabies, arsenal, liverpool,
  chelsea, celtic, rangers, lakers, yankees, the chiefs, premier league, champions league, superbowl, world cup, ipl,
  the olympics, grammy, oscar, oscars, eurovision, strictly, congratulations to, congrats to, well done to, congrats,
  congratulations, well done, so proud of you, my brother, my wife got, mate of mine, he won, she won, they won,
  he passed, she passed, well deserved, elon, stocks, bitcoin, to the moon, candy crush, level 0 on, wordle,
  elden ring, fortnite, fifa, speedrun, final boss, boss fight, adulting, adulted, hustle, grind, grindset,
  no days off, six figure, link in bio, discount code, use code, giveaway, win a
`
