/** Terms of cooking, baking, hospitality, farming, gardening, animals, environment and science. */
export default `
  yeast, sourdough, proving, overproofed, gluten, knead, cold butter, baking soda, bicarb, caramelise, caramelize,
  caramelised, maillard, sear, searing, let it rest, food safety, haccp, allergens, emulsify, emulsion, roux, deglaze,
  simmer, rolling boil, blanch, temper, tempering, tadka, tarka, masala, marinate, marinade, brine, brining, acidity,
  seasoning, knife skills, ferment, fermentation, espresso, extraction, tannins, tannin, decant, terroir, hops,
  soil health, mulch, mulching, prune, pruning, deadhead, seedlings, seedling, sow, sowing, germination, rotation,
  cover crops, legumes, nitrogen, potash, phosphate, ph, irrigation, overwatering, aphids, mildew, pollinators, hive,
  varroa, grazing, paddock, silage, hay, forage, ewe, ewes, lamb, lambs, lambing, tupping, colostrum, calving, heifer,
  mastitis, dairy, milking, broilers, chicks, coop, tilapia, hoof, farrier, laminitis, peat, wetland, rewilding,
  biodiversity, habitat, watershed, groundwater, aquifer, renewable, photosynthesis, enzyme, mitochondria, dna, rna,
  crispr, pcr, control group, placebo, randomised, double blind, peer review, replicate, reproducible, hypothesis,
  error bars, uncertainty, isotope, catalyst, titration, solvent, telescope, spectrum, magma, tectonic, fossil,
  strata, sediment, monsoon, convection
`
