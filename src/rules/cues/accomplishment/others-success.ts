/** Look-alikes: success of teams, stars, firms, relatives; trivial or playful feats; adverts and mottoes. */
export default `
  my team won, we won the league, what a win, what a match, what a goal, great win, up the, come on you, coyg, ynwa, our boys, our lads,
  our girls, the lads, the lionesses, the springboks, super eagles, black stars, black caps, all blacks, wallabies, team gb, team india,
  arsenal, liverpool, chelsea, man united, man city, celtic, rangers, lakers, yankees, the chiefs, premier league, champions league,
  super bowl, superbowl, world cup, ipl, the olympics, grand slam, grammy, oscar, oscars, eurovision, strictly, bake off final,
  congratulations to, congrats to, well done to, huge congrats, congrats, congratulations, well done, so proud of you,
  proud of my daughter, proud of my son, my daughter passed, my son passed, my brother, my sister won, my wife got, my husband got,
  my friend just, mate of mine, he won, she won, they won, he passed, she passed, well deserved, elon, the company announced, shares rose,
  stock is up, stocks, bitcoin, to the moon, finished the whole pizza, finished the series, finished the season of, finished the game,
  finished a whole, won an argument, won the lottery, won at bingo, won a raffle, scratch card, candy crush, level 0 on, wordle,
  wordle in 0, duolingo streak, elden ring, platinum trophy, fortnite, victory royale, fifa, speedrun, beat the boss, final boss,
  boss fight, achieved peak, adulting, adulted, made my bed, got out of bed, did the dishes, folded the laundry, survived monday,
  survived the week, hustle, grind, rise and grind, grindset, no days off, success is, success starts, winners never, quitters never,
  failure is not, work hard play hard, dream big, believe in yourself, the sky is the limit, six figure, 0 figures, passive income,
  financial freedom, dm me to, link in bio, sign up now, buy now, offer ends, limited offer, discount code, use code, giveaway,
  chance to win, win a, enter to win, tag a friend
`
