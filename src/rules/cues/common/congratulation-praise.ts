/** Congratulation, praise and wishes. */
export default `
  congrats, congratulations, congratulate, congratulating, well done, well deserved, good job, great job, great work, nice work,
  amazing work, good work, excellent work, bravo, kudos, hats off, props to, big up, bigup, respect, shout out, shoutout, hat tip,
  applause, 👏, 🎉, 🎊, 🥳, 🙌, 🏆, 🥇, 🏅, 🎂, 🎓, ❤, happy birthday, hbd, happy bday, happy anniversary, happy new year, happy christmas,
  merry christmas, happy easter, happy diwali, ramadan kareem, happy hanukkah, happy holidays, happy fathers day, happy mothers day,
  happy retirement, happy graduation, happy friday, good luck, best of luck, all the best, best wishes, wishing you, fingers crossed,
  you got this, so happy for, happy for you, thrilled for, delighted for, chuffed for, proud of you, proud of my team, proud of the team,
  proud to announce, pleased to announce, excited to announce, excited to share, thrilled to announce, thrilled to share,
  delighted to share, delighted to announce, happy to share, happy to announce, honoured to, honored to, humbled, privileged to, inspiring,
  inspirational, inspired by, role model, superstar, star of the week, employee of the month, award winner, award winning, shortlisted,
  nominated, finalist, winner of, awarded, promotion news, mabrouk, mubarak, badhai, shabash, hongera, pongezi, more blessings, ayekoo,
  e choke
`
