/** Congratulation, praise and wishes. */
export default `
  congrats, congratulations, congratulate, congratulating, well done, well deserved, good job, great job, great work,
  bravo, kudos, hats off, props to, big up, bigup, respect, shout out, shoutout, hat tip, applause, 👏, 🎉, 🎊, 🥳,
  🙌, 🏆, 🥇, 🏅, 🎂, 🎓, ❤, happy birthday, hbd, happy new year, merry christmas, happy easter, happy diwali,
  ramadan kareem, happy hanukkah, happy holidays, happy retirement, happy friday, good luck, best of luck,
  all the best, fingers crossed, so happy for, happy for you, delighted for, proud of you, proud of the team,
  proud to announce, excited to announce, excited to share, thrilled to share, delighted to share,
  delighted to announce, happy to share, honoured to, humbled, inspiring, inspirational, inspired by, role model,
  superstar, star of the week, employee of the month, award winner, award winning, shortlisted, nominated, finalist,
  winner of, awarded, mabrouk, mubarak, badhai, shabash, hongera, pongezi, ayekoo
`
