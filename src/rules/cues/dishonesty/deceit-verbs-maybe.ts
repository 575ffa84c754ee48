/** Words that may mean this idea and often mean something else (deceit-verbs). */
export default `
  making it up, made up, %fake, %forge, %tamper, %rig, %cheat, cheater, %con, %trick, %hustle, %finesse, cap, capping,
  setting, fek, runs, runz, tembak, kencang, goreng, scaly, %pretend
`
