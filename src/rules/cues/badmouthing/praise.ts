/** Praise and thanks for bosses, colleagues, customers and employers. */
export default `
  best manager, kindest, best team, lovely team, proud of the team, so proud of, privilege, grateful to my,
  grateful for, thankful for, thank you to my, thank you to everyone, huge thanks, massive thanks, many thanks,
  special thanks, hats off, kudos, props to, well done to, well done everyone, congratulations to, congrats to,
  appreciation, appreciated, valued, recognised, taught me, mentor, mentors, looked after, listens, inspiring,
  inspirational, inspires, inspired by, superstar, superstars, legend, legends, heroes, hard working, hardworking,
  dedicated, talented, lovely people, good people, great culture, great place to work, best place to work,
  nicest customers, made my day, made my week, generous, generosity, kindness, kind words, patient with me, ❤, 🙏, 💙,
  💜, 🥰, 🤗, 🎉
`
