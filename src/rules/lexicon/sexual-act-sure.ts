/** Acts of sex in words that hardly mean anything else and are plain talk of it wherever they stand. */
export default `
  blowjob, blowjobs, blow job, blow jobs, handjob, handjobs, hand job, hand jobs, rimjob, fingerblast, deepthroat, deepthroating, cumshot,
  cumshots, creampie, creampied, jizzed, anal sex, butt sex, buttsex, doggy style, doggystyle, reverse cowgirl, gangbang, gang bang,
  pegging me, pegged me, golden shower, bukkake, tit wank, titty fuck, titfuck, rawdogged, rawdogging her, hate fuck, hate fucked, masturbated,
  masturbating, butt plug, buttplug, fleshlight, cock ring, ball gag, glory hole, gloryhole, eat pussy, eating pussy, ate her out, eat her out,
  eat me out, eating her out, went down on her, went down on him, going down on her, going down on him, gave head, giving head, gave him head,
  gave me head, give me head, sloppy toppy, gawk gawk, suck dick, sucking dick, sucked dick, suck cock, sucking cock, sucked me off, suck me off,
  sucked him off, ride dick, riding dick, ride my face, sit on my face, sitting on my face, sat on my face, sit on your face, bend me over,
  bent me over, fucked me, fucked her, fucked him senseless, fuck her brains, shagged her, shagged him, bend her over, bend him over, cum in, cum on,
  cum inside, came inside, finger her, fingered her, fingered me, wet pussy, tight pussy, hard cock, big cock, big dick, huge dick, huge cock,
  massive cock, massive dick, balls deep
`
  .trim()
  .split(/\s*,\s*/)
