/** Terms of cooking, baking, hospitality, farming, gardening, animals, environment and science. */
export default `
  yeast, sourdough, proving, overproofed, bulk ferment, gluten, knead, knead the, oven temperature, room temperature, cold butter,
  cream the butter, fold in, baking powder, baking soda, bicarb, caramelise, caramelize, caramelised, maillard, sear, searing,
  rest the meat, let it rest, rest your, internal temperature, meat thermometer, probe thermometer, danger zone, cross contamination,
  chopping board, food safety, haccp, use by date, allergens, salt your, salt the water, pasta water, emulsify, emulsion, roux, deglaze,
  simmer, rolling boil, blanch, sweat the onions, bloom the spices, toast the spices, temper, tempering, tadka, tarka, masala, marinate,
  marinade, brine, brining, acidity, seasoning, season as you go, knife skills, sharp knife, mise en place, par cook, batch cook, ferment,
  fermentation, espresso, grind size, extraction, under extracted, tannins, tannin, decant, terroir, hops, soil health, mulch, mulching,
  prune, pruning, deadhead, seedlings, seedling, sow, sowing, harden off, last frost, germination, crop rotation, rotation, cover crop,
  cover crops, legumes, nitrogen, nitrogen fixing, potash, phosphate, ph, drip irrigation, irrigation, overwatering, water deeply,
  drainage holes, aphids, mildew, fall armyworm, companion planting, pollinators, hive, varroa, grazing, rotational grazing, paddock,
  silage, hay, forage, ewe, ewes, lamb, lambs, lambing, tupping, colostrum, calving, heifer, mastitis, dairy, milking, body condition,
  foot rot, broilers, chicks, coop, feed conversion, tilapia, hoof, farrier, laminitis, positive reinforcement, recall training,
  crate training, peat, wetland, rewilding, biodiversity, native species, invasive species, habitat, watershed, groundwater, aquifer,
  renewable, photosynthesis, enzyme, protein folding, mitochondria, dna, rna, crispr, pcr, control group, placebo, randomised,
  double blind, peer review, replicate, reproducible, hypothesis, null hypothesis, error bars, uncertainty, half life, isotope, catalyst,
  titration, solvent, telescope, spectrum, magma, tectonic, fault line, fossil, strata, sediment, monsoon, jet stream, low pressure,
  convection
`
