/** Anger, hatred, exhaustion, being fed up. */
export default `
  hate, %hate, hating, loathe, despise, detest, can not stand, sick of, fed up, had enough, done with, so done,
  over it, so over, tired of, bored, boring, angry, furious, fuming, livid, raging, enraged, seething, pissed off,
  annoyed, annoying, irritated, irritating, infuriating, frustrating, frustrated, doing my head in, losing it,
  lost it, stressed, stress, burnout, exhausted, knackered, shattered, drained, can not be bothered, cba, cbf,
  can not be arsed, what is the point, pointless, useless, ridiculous, a joke, absolute joke, pathetic, worst,
  terrible, awful, horrible, dreadful, rubbish, garbage, trash, nightmare, hell, miserable, unhappy, depressed,
  depressing, crying, cried, tears, disappointed, rant, ranting, vent, venting, moan, moaning, ugh, urgh, argh, smh,
  ffs, kill me now, naku, nakakainis, gigil, kainis, wahala, vex, vexed, mxcm, yoh, eish, aiyo, aiyoh, alamak, sian,
  uff, pareshan, gussa
`
