/** Ketamine by names that mean nothing else. */
export default `
  ketamine, ket, ketty, ketted, ketting, kethead, ketheads, k hole, khole, k holed, kholed, k holing, kholing, k holes, special k bag,
  horse tranq, horse tranquiliser, horse tranquilizer, horse tranquillizer, horse tranks, regretamine, wonk, wonky donkey, wonked,
  wonky on, wonky walk, donkey dust, kitkat powder, kitty powder, bag of k, bump of k, bumps of k, line of k, lines of k, on k tonight,
  k cramps, ketbladder, ckk, calvin klein drug, %calvin klein, ck1, k and coke, k and c, ketflix, ketchup and pills, ketmas, keta, ketta,
  ketter, ketbag, disso, dissociatives, dxm, robotripping, robo tripping, robotrip, robo trip, dexing, triple c, triple cs, skittling,
  purple robo, pcp, angel dust, sherm, wet stick, mxe, dissociated on, methoxetamine
`
