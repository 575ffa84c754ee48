/** Running people over, driving through crowds, sorting them out. */
export default `
  driven over, should be run over, should be driven over, should be mown down, just drive over, drive over them,
  drive right over, drive straight over, drive right through, drove through them, run them down, run him down,
  run you down, mow them, mown down, flatten them, flatten him, squash them, under my wheels, under my tyres,
  human speed bump, do not brake, would not brake, did not brake, not even brake, bull bar, bull bars, knock them off,
  knock him off his bike, knock cyclists off, door him, open my door on, clip a cyclist, points for a cyclist,
  0 points for each, 0 points for every, glue them, drag them off, drag him out, dragged him out, drag you out,
  dragging him out, by the hair, by her hair, by his hair, by the scruff, by the throat, round the throat,
  around the throat, with his own stethoscope, with his own tie, with his own belt, choke him with, choke her with,
  choke him out, choke you out, choked him out, throttle the, cheerfully throttle, cheerfully strangle,
  cheerfully murder, cheerfully kill, cheerfully slap, happily throttle, happily strangle, happily slap,
  happily punch, gladly slap, could strangle, could throttle, could punch, could swing for, swing for him,
  swing for her, swing for you, wring his, wring her, wring your, wring their, wring his neck, wring her neck,
  wring your neck, box his ears, box your ears, clip round the ear, clip around the ear, good hiding, good slap,
  good slapping, good kicking, good beating, right kicking, right hiding, needs a hiding, needs a kicking,
  needs a beating, needs a good slap, needs a smack, needs smacking, needs slapping, wants slapping, wants hanging,
  wants shooting, wants battering, wants a slap, wants a smack, wants a kick, needs hanging, needs shooting,
  needs battering, needs punching, needs a punch, get a smack, get a slap, gets a slap, getting a slap,
  smack in the gob, smack in the mouth, slap some sense, beat some sense, knock some sense, beat it out of,
  knock it out of, beaten out of, boot up the, boot up the arse, took my belt off, take my belt off, chancla,
  spare the rod, spanked
`
