/** Praise and thanks for bosses, colleagues, customers and employers. */
export default `
  best boss, best manager, great boss, great manager, amazing boss, amazing manager, wonderful manager, lovely manager, brilliant manager,
  fantastic manager, supportive manager, supportive boss, supportive team, kind boss, kindest, best team, great team, amazing team,
  brilliant team, fantastic team, lovely team, wonderful team, incredible team, dream team, proud of my team, proud of this team,
  proud of the team, so proud of, love my team, love my colleagues, love my co workers, love my students, love my patients,
  love my customers, love this job, love what i do, love working here, love working with, love where i work, enjoy my job, enjoy working,
  enjoyed working, pleasure to work with, pleasure working with, privilege, honoured to work, honored to work, grateful to my,
  grateful for, so grateful, thankful for, thankful to, thanks to my manager, thanks to my boss, thanks to my team,
  thanks to my colleagues, thank you to my, thank you to everyone, thank you to the team, huge thanks, massive thanks, big thanks,
  many thanks, special thanks, thanks everyone, hats off, kudos, props to, shout out to my team, shoutout to my team, well done to,
  well done everyone, congratulations to, congrats to, appreciate my, appreciates us, appreciation, appreciated, valued, recognised,
  believed in me, believes in me, gave me a chance, took a chance on me, taught me, learned so much, learnt so much, learned a lot from,
  mentor, mentors, has my back, had my back, looks after us, looked after, listens, listened to me, above and beyond, extra mile,
  inspiring, inspirational, inspires, inspired by, superstar, superstars, legend, legends, absolute star, heroes, hard working,
  hardworking, dedicated, talented, brilliant colleagues, great colleagues, lovely colleagues, lovely people, good people, great bunch,
  great culture, great place to work, best place to work, good place to work, great company, good company to work for, great clients,
  great client, lovely client, dream client, nicest customer, nicest customers, nice customer, kind customer, lovely patients,
  sweetest patient, my favourite customer, favourite regular, made my day, made my week, customer made my, flowers from a,
  card from a patient, a pupil told me, generous, generosity, kindness, kind words, patient with me, happy customers, happy clients,
  happy workplace, ❤, 🙏, 💙, 💜, 🥰, 🤗, 🎉
`
