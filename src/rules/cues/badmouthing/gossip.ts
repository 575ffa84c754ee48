/** Telling tales about colleagues, bosses or clients. */
export default `
  gossiping, gossipy, work gossip, juicy gossip, hot goss, the goss, spilling tea, spilling the tea, 🐸☕, piping hot tea, sip tea,
  the gist, gist about, gbeborun, amebo, aproko, tsismis, chismis, chisme, chismosa, marites, kecoh, gup shup, scandalous,
  scandal at work, drama at work, work drama, office drama, so much drama, rumour has it, rumor has it, word on the street,
  did you hear about, did you know she, did you know he, guess what she, guess what he, guess what my boss, guess what my manager,
  you will never guess who, wait until you hear, having an affair, is having it off, slept his way, slept her way, sleeping her way,
  shagging, getting it on, caught him with, caught her with, snogging, got off with, crush on the, flirts with, flirting with the boss,
  office romance, cheating on his wife, cheating on her, his wife does not know, her husband does not know, getting divorced,
  going through a divorce, on her third husband, drinks at lunch, stinks of booze, drunk at his desk, drunk at her desk, came in drunk,
  hungover boss, coke in the toilets, is on drugs, always off sick, off sick again, off with stress, off on stress, fakes being ill,
  milking it, pregnant again, had work done, boob job, got a facelift, hr got involved, hour got involved, hr investigation,
  hour investigation, under investigation, got suspended, got sacked, got fired, got the sack, got the boot, escorted out, escorted off,
  walked out by security, walked off site, caught stealing, hand in the till, fiddling expenses, fiddles expenses, fiddling his expenses,
  on the fiddle, expenses fiddle, caught on camera, caught on cctv, caught watching, caught sleeping, crying in the office,
  had a meltdown, had a breakdown, throwing a strop, stropping, hissy fit, hissyfit, flounced out, %bitch about, %slag off, slag them off,
  bad mouth, badmouth, badmouthing, bad mouthing, talks behind, behind everyones back, screenshots of the, screenshot from the group chat,
  group chat about, group chat without, leaving do drama, christmas party drama, everyone knows she, everyone knows he,
  everyone knows that he, everyone hates, nobody likes, no one likes, nobody can stand, whole team hates, whole office hates, staff hate
`
