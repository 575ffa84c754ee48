/** Ketamine by names that mean nothing else. */
export default `
  ketamine, ket, ketty, ketted, ketting, kethead, ketheads, khole, kholed, kholing, regretamine, wonk, wonked,
  ketbladder, ckk, ck1, ketflix, ketmas, keta, ketta, ketter, ketbag, disso, dissociatives, dxm, robotripping,
  robotrip, dexing, skittling, pcp, sherm, mxe, methoxetamine
`
