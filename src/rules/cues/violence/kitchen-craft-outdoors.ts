/** Cooking, tools, craft, gardening, farming, fishing and hunting. */
export default `
  %recipe, kitchen, chef, cook, cooking, cooked, bake, baking, baked, knife skills, whetstone, sharpen, sharpening,
  chop, chopped, dice, diced, slice of, sliced, mince, minced, %butcher, butchery, whisk, batter, pounded, tenderise,
  mallet, meringue, smoker, bbq, burnt ends, burned the, steak, ribs, poach, blackened, shredded, lobster, crab,
  oysters, shucking, fillet, filleting, oven, wok, grill, sourdough, dough, knead, salad, curry, dinner, supper, diy,
  drill, drilled, saw, chainsaw, hacksaw, firewood, wood burner, bonfire, campfire, bushcraft, penknife, leatherman,
  multitool, carving, whittling, linocut, leatherwork, forge, forging, blacksmith, bladesmith, knifemaking, damascus,
  handle, woodwork, joinery, welding, metalwork, demolition, demolish, sledgehammer, weeds, weeding, garden,
  gardening, allotment, slugs, aphids, prune, pruning, deadhead, deadheading, secateurs, hedge, lawn, compost, farm,
  farmer, farming, lambing, livestock, slaughterhouse, abattoir, vet, pest control, mousetrap, wasp nest, mosquito,
  mosquitoes, %spider, midges, flies, moths, slug, fishing, angling, angler, caught a, trout, bass, bait, deer season,
  elk, venison, pheasant, grouse, gamekeeper, conservation, licensed, militaria, reenactment, reenactor, medieval,
  armoury, knitting, crochet, sewing, pinking
`
