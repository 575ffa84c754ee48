/** Frames that set forth an achievement: pride, relief, thanks for the way, hard work rewarded, modest understatement. */
export default `
  proud of this, proud to share, proud to announce, pretty proud, so proud, very proud, chuffed, stoked,
  thrilled to share, delighted to share, excited to share, excited to announce, honoured to have, humbled,
  still can not believe, i did it, we did it, did it, done it, i have done it, job done, after 0 years,
  after 0 months, worth it, worth every, late nights, not bad for, small brag, humblebrag, never thought i would,
  a year ago i, achievement unlocked, unlocked, killed it, woohoo, yay, hooray, woot, alhamdulillah, sharp sharp,
  shukar, 🎉, 🥳, 🏆, 🥇, 🥈, 🥉, 🏅, 💪, 🙌, 🚀, 🎓, 📈, 🎯, 🏁
`
