/** What somebody does to a person with intent to hurt, each fit to stand right before the person. */
export default `
  %kill, %murder, %strangle, %throttle, %smother, %suffocate, %drown, %stab, %shoot, %shank, %knife, %gut, %skin, %behead, %decapitate, %batter,
  %pummel, %thump, %punch, %slap, %smack, %headbutt, %head butt, %knee, %elbow, %bash, %whack, %clobber, %deck, %wallop, %chin, %bottle, %maim,
  %mutilate, %slaughter, %butcher, %execute, %assassinate, %torture, %waterboard, %castrate, %poison, %lynch, %garrote, %electrocute, %stomp,
  %stomp on, curb stomp, curbstomp, %bludgeon, %throat punch, %dropkick, %karate chop, %drop kick, %suplex, %body slam, bodyslam, %choke slam,
  %choke out, %choke, %snap, %whip, %flog, %belt, %clout, %cuff, %biff, %sock, %merk, %murk, %shiv, %pistol whip, %neuter, %hospitalise, %hospitalize,
  %glass, %lamp, %leather, %twat, %bray, %skelp, %malky, %mangle, %dismember, %impale, %crucify, %hang, %burn alive, %bury alive, %set fire to,
  %run over, %mow down, %plough into, %beat up, %beat to death, %knock out, %spark out, %lay out, %take out, %duff up, %rough up, %rip apart,
  %tear apart, %put down, %do in, %fuck up, %mess up, %finish off, %gun down, %cut up, %chop up, %kick in, %knock the shit out of,
  beat the shit out of, beat the crap out of, beat the living daylights out of, beat the piss out of, beat the hell out of, beat the fuck out of,
  kick the shit out of, kick the crap out of, kick the fuck out of, knock the fuck out of, smack the shit out of, slap the shit out of,
  slap the taste out of, choke the life out of, beat seven shades out of, kick seven bells out of, knock seven bells out of, punch the lights out of,
  batter the fuck out of, blow up, blow the brains out of, push down the stairs, throw through a window
`
  .trim()
  .split(/\s*,\s*/)
