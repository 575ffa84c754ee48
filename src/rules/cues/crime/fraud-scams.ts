/** Fraud, scams and card crime, with the world's slang for them. */
export default `
  %defraud, %scam, conwoman, swindled, swindler, grifter, %grift, rugpull, g boy, guyman, gman, mugu, mugus, %maga,
  sakawa, carding, carder, carders, cvv, cvvs, fullz, fulls, fraudbible, scamily, jugging, muled, money laundering,
  laundered, fake checks, eidl, %phish, smishing, cpn, cpns, tradelines, budol, nabudol, estafa, estapador
`
