/** Anger, hatred, exhaustion, being fed up. */
export default `
  hate, %hate, hating, loathe, despise, detest, can not stand, cannot stand, can not bear, sick of, sick and tired, fed up, had enough,
  had it with, done with, so done, over it, so over, tired of, bored, boring, angry, furious, fuming, livid, raging, enraged, seething,
  mad at, pissed off, peed off, ticked off, hacked off, cheesed off, brassed off, annoyed, annoying, annoys me, irritated, irritating,
  infuriating, frustrating, frustrated, drives me mad, driving me mad, driving me crazy, up the wall, doing my head in, does my head in,
  do my head in, winding me up, getting on my nerves, on my last nerve, last straw, final straw, breaking point, at the end of my tether,
  end of my rope, losing it, lost it, lost my temper, lose my mind, losing my mind, going mad, going insane, stressed, stress, burnt out,
  burned out, burnout, exhausted, knackered, shattered, drained, can not be bothered, cba, cbf, can not be arsed, could not be bothered,
  do not care anymore, what is the point, pointless, useless, ridiculous, joke of a, a joke, absolute joke, pathetic, worst, terrible,
  awful, horrible, dreadful, rubbish, garbage, trash, nightmare, hell, miserable, unhappy, depressed, depressing, crying, cried, tears,
  heartbroken again, disappointed, let down, rant, ranting, vent, venting, moan, moaning, ugh, urgh, argh, smh, ffs, for gods sake,
  for goodness sake, give me strength, kill me now, shoot me now, naku, nakakainis, gigil, kainis, wahala, vex, vexed, tire me, tired die,
  mxcm, yoh, eish, hai shem, aiyo, aiyoh, alamak, sian, pek chek, uff, pareshan, gussa
`
