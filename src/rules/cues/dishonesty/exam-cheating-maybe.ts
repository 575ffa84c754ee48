/** Words that may mean this idea and often mean something else (exam-cheating). */
export default `
  cheated on, cheated in, expo, chokes, choke, giraffe, microchips, microchip, ammo, bullet, bullets, dubbing, dubbed,
  toyo, leakage, leakages, peeked, signals, in my sock, second laptop, off camera, out of shot, smartwatch, earpiece,
  proctor, quizlet, brainly, photomath, symbolab, wolfram, nobody watching, malpractice, did not study
`
