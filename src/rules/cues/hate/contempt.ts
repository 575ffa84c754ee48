/** Verbs and words of contempt, disgust and blame for a group. */
export default `
  hate, hates, hating, can not stand, %despise, %detest, %loathe, sick of, tired of, had enough of, disgust,
  disgusted, disgusting, revolting, repulsive, repulse, vile, gross, makes me sick, puke, barf, 🤮, 🤢, ew, eww, yuck,
  shudder, ruin, ruining, ruined, destroy, destroying, wrecked, wrecking, killing our, poisoning, polluting, downfall,
  blame, reason why, the problem is, are the problem, is the problem, what is wrong with, why do they, why are they,
  too many, full of, dump, shithole, worthless, ungrateful, be grateful, ingrates, disgrace, no respect, our values,
  our children, our streets, do not deserve, pandering, kowtow, kowtowing, appease, wake up, stay away from,
  keep your distance, mocking, imitating, impression of, blackface, yellowface, sombrero
`
