/** Synthetic cannabinoids, legal highs and research chemicals. */
export default `
  synthetic cannabinoid, synthetic cannabinoids, synthetic weed, synthetic marijuana, fake weed, spice head, spicehead, spiceheads,
  spice zombie, spice zombies, smoking spice, smoke spice, smoked spice, on spice, spiced out, spiced up on, %bag of spice, black mamba,
  mamba head, k2, annihilation spice, exodus damnation, legal high, legal highs, herbal highs, head shop highs, psychoactive substance,
  psychoactive substances, nps, research chem, research chems, research chemical, research chemicals, rc vendor, designer drug,
  designer drugs, spice vape, kush zombie, kush sierra leone, colorado igbo, colorado smoker, arizona colorado, monkey tail drink and weed,
  colos smoker, colorado smoking, flakka, gravel drug, zombie drug, zombie drugs, monkey dust, magic dragon spice, spike spice,
  paper spice, kronic, synthetics, synnies, synny, noids, alpha pvp, a pvp, cloud nine salts, ivory wave, benzo fury,
  clockwork orange spice, pandoras box spice, legalised high
`
