/** Women as unfit for work, sport, driving, leading; pregnant women as a burden. */
export default `
  so hormonal, too hormonal, that time of the month, time of the month, on the rag, her monthlies,
  got the painters in, lady driver, lady drivers, woman at the wheel, women behind the wheel, woman behind the wheel,
  lady boss, watch paint dry, no place for a woman, no place for women, not a place for women,
  not a place for a woman, not a woman s place, woman s place, women s place, a man s job, a man s game, men s work,
  leave it to the men, leave it to men, get a man in, men talking, men are talking, back to the kitchen,
  back in the kitchen, belongs in the kitchen, stay in the kitchen, behind a stove, barefoot and,
  barefoot and pregnant, make him a sandwich, go make me, tea love, put the kettle on love, cheer up love,
  give us a smile, calm down love, calm down dear, calm down sweetheart, alright darling, there there love,
  pretty little head, her pretty head, pregnant again, up the duff, off having babies, goes off to have,
  off on maternity, babybrain, get themselves pregnant, once they have kids, then they have kids, hire a bloke,
  hire a man instead, slept with the boss, on her knees to, tits got her, got the job for, only got the job,
  only got promoted, only got that job, only there because, box ticked, tick box, ticking boxes, box ticking,
  quota filled, quota is filled, fill the quota, fills a quota, filled the quota, fill a quota, quota hire,
  quota hires, quota promotion, quota queen, token woman, token hire, diversity hires, diversity pick, dei hire,
  dei hires, dei pilot, dei pilots, dei appointment, reserved category, reservation quota, quota students,
  quota doctors, reservation candidates, merit is dead, merit died, death of merit, right man for the job, pale male
`
