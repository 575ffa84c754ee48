/** Look-alikes: empty team claims, slogans, wishes, adverts, corporate team-building, couples, gripes about group work, sport fans. */
export default `
  team player, great team player, good team player, strong team player, hard working team player, works well in a team,
  work well in a team, works well with others, work well with others, plays well with others, able to work in a team, teamwork skills,
  interpersonal skills, collaborative mindset, synergy, synergies, synergise, team building day, team building exercise, team building,
  trust fall, away day, awayday, off site, paintball, bowling night, christmas party, xmas party, secret santa, free pizza, pizza party,
  we are a family here, like a family here, join our team, join the team, join us, looking for a team, want to be part of,
  we are looking for, looking for people to, looking for a group, looking for a co founder, looking for a drummer, need a team,
  need players, need one more player, anyone want to join, who is in, who wants to, there is no i in team, no i in team,
  alone we can do so little, alone we go faster, if you want to go fast, go far go together, stronger together, strongertogether,
  better together, together we can, together we rise, together we are, together everyone achieves, coming together is a beginning,
  united we stand, unity is strength, helen keller, henry ford, get together soon, living together, moved in together, moving in together,
  dating, together for 0 years, 0 years together, together forever, back together, got back together, happily ever after, me and my girl,
  me and my man, couple goals, netflix together, drinking together, holiday together, stick it together, glued together,
  put together an ikea, pull yourself together, get your act together, outfit together, hate group work, hate group projects,
  i hate group projects, did all the work, do all the work, did everything myself, did it all myself, did it myself, on my own,
  all by myself, single handed, single handedly, one man band, lone wolf, solo, work alone, prefer to work alone, nobody helped,
  no one helped, no help, teamwork fail, our team lost, my team lost, team lost, team won last night, go team, team jacob, team edward,
  team no sleep, teamnosleep, team iphone, team usa, team gb, microsoft teams, teams call, teams meeting, raid group, duo queue, squad up,
  fortnite squad, valorant
`
