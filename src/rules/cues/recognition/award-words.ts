/** Awards, prizes, medals and honours received. */
export default `
  award, %award, awarded, won an award, won best, award for, award from, award winning, award winner, first prize,
  second prize, third prize, finalist, %finalist, semifinalist, quarterfinalist, commended, commendation,
  commendations, medal for, service medal, gallantry, obe, mbe, cbe, bem, knighted, damehood, oam, best paper,
  best paper award, best thesis, best talk, best speaker, best in class, best newcomer, best restaurant, best kept,
  employee of the month, employee of the quarter, star of the month, star of the week, teacher of the year,
  apprentice of the year, driver of the year, carer of the year, farmer of the year, young farmer of the year,
  players player, players player of the season, most improved, mvp, player of the season, daisy award, honorary,
  hall of fame, good food guide, booker, pulitzer, webby, 🏆, 🏅, 🎖, 🥇, 🥈, 🥉
`
