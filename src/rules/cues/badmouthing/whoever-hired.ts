/** Wondering how someone got the job, and who gave it to them. */
export default `
  whoever hired, who hired, who promoted, whoever promoted, how did he get, how did she get, how he got this job,
  how she got this job, got the job because, his daddy, daddys money, golf buddy, golfing buddies, married the boss,
  bosss son, owners son, bosses son, failed upwards, failing upwards, fails upwards, fail upward, promoted above,
  promoted beyond, peter principle, participation trophy, cereal box, cornflakes packet, box of cereal, cracker jack,
  won his job, won her job, still employed, still has a job, keeps her job, keeps his job, how is this man,
  how is this woman, how is he still, how is she still, put in charge, left in charge, in charge of people,
  in charge of a, qualified to, where they find these, where do they find
`
