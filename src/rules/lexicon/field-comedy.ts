/** Words that only talk of comedy brings up. */
export default `
  stand up comedy, stand up show, stand up set, stand up gig, stand up special, standup comedy, comedian, comedians, comic timing, comedy club,
  comedy night, comedy show, comedy special, comedy festival, open mic, punchline, punchlines, sketch show, sketch comedy, satire, satirical, parody,
  the onion, the daily mash, waterford whispers, improv, improv class, panel show, taskmaster, monty python, blackadder, fawlty towers, only fools,
  father ted, derry girls, seinfeld, snl, roast battle, knock knock, dad joke, dad jokes, pun, puns, limerick, april fools, edinburgh fringe,
  fringe show, panto, pantomime
`
  .trim()
  .split(/\s*,\s*/)
