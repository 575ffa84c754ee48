/** Verbs and words of contempt, disgust and blame for a group. */
export default `
  %despise, %detest, %loathe, disgust, revolting, repulse, gross, makes me sick, barf, 🤢, eww, yuck, shudder, ruining,
  ruined, destroying, wrecked, killing our, polluting, downfall, reason why, the problem is, why do they,
  why are they, too many, shithole, ingrates, no respect, our children, our streets, pandering, kowtow, kowtowing,
  appease, keep your distance, imitating, blackface, yellowface
`
