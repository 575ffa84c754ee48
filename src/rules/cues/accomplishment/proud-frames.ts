/** Frames that set forth an achievement: pride, relief, thanks for the way, hard work rewarded, modest understatement. */
export default `
  proud of this, proud to say, proud to share, proud to announce, proud to have, proud of myself, proud of what, proud moment,
  pretty proud, quite proud, so proud, very proud, dead proud, chuffed, well chuffed, chuffed to bits, over the moon, absolutely buzzing,
  stoked, thrilled to share, delighted to share, pleased to say, pleased as punch, happy to announce, happy to report, excited to share,
  excited to announce, honoured to have, humbled, blessed to have, grateful to have, still can not believe, can not quite believe,
  pinch me, i did it, we did it, did it, done it, i have done it, done and dusted, job done, mission accomplished, after 0 years,
  after 0 months, after 0 attempts, after 0 rejections, third time lucky, second attempt, took me 0 years, took 0 years, long time coming,
  worth it, so worth it, worth every, hard work paid off, hard work pays off, paid off in the end, blood sweat and tears, late nights,
  early mornings, not bad for, not too shabby, not half bad, small win, little win, small victory, big win, quiet win, todays win,
  win of the day, tiny milestone, tiny brag, small brag, humble brag, humblebrag, mini brag, brag moment, tooting my own horn,
  toot my own horn, blowing my own trumpet, blow my own trumpet, never thought i would, never thought i could, a year ago i,
  this time last year, a year ago today, 0 years ago i, look at me now, look how far, how far i have come, dream come true, bucket list,
  life goal, goal achieved, goal unlocked, achievement unlocked, levelled up, leveled up, unlocked, nailed it, smashed it, smashing it,
  killed it, crushing it, woohoo, yay, hooray, woot, alhamdulillah, glory to god, god did, won the day, sharp sharp, e don happen, shukar,
  thank you lord, to god be the glory, 🎉, 🥳, 🏆, 🥇, 🥈, 🥉, 🏅, 💪, 🙌, 🚀, 🎓, 📈, 🎯, 🏁
`
