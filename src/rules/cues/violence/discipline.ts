/** Blows for wives, children, servants, pupils defended or boasted of. */
export default `
  slap your wife, hit your wife, hit my wife, hit his wife, beat your wife, beat my wife, beat his wife,
  beat his woman, beat your woman, hit a woman back, hit her back, hit him back, keep her in line, keeps her in line,
  keep them in line, keeps them in line, keep him in line, in her place, put her in her place, put in her place,
  put in their place, put him in his place, show her who is boss, show him who is boss, show them who is boss,
  show her who, slap her around, slap her about, knock her about, knock him about, knock them about, smack your kids,
  smack your kid, smack kids, hit your kids, hit kids, slap your kids, slap the kids, beat your kids, beat kids,
  beat my kids, beat the kids, kids need it, never did me any, did me no harm, never did us any, never hurt me any,
  made me the man, clip round the, a good clip, a smack never, a slap never, slap never hurt, smack never hurt,
  in a headlock, put him in a headlock, ear twisted, twist his ear, pulled his hair, pulled her hair,
  washed his mouth, mouth with soap, across my knee, across the legs, back of the legs, hot slap, dirty slap,
  resounding slap, thunderous slap, better slap, gave him a slap, gave her a slap, give him a slap, give her a slap,
  give her one slap, flogged him, flogged her, flog them, flog him, flog her, flog your children, pankere, bulala,
  cane them, cane him, cane her, caned the, caned him, caned her, kids get caned, got the cane, slipper flew, chappal,
  chappal se, joota, jhapad, tsinelas, sinturon, took a belt, with a belt, with my belt, with the belt, the belt came,
  belt came off, taste of the belt, teach her a lesson, needs a father with, ruffled him up, gave him a shaking,
  grabbed him by, grabbed her by, grab him by, grab her by, pinned him, pinned him to, pinned her, pinned him against,
  up against the fence, against the lockers
`
