/** Cooking, tools, craft, gardening, farming, fishing and hunting. */
export default `
  %recipe, kitchen, chef, cook, cooking, cooked, bake, baking, baked, knife skills, knife roll, chefs knife, paring knife, boning knife,
  whetstone, sharpen, sharpening, knife set, chopping board, chop, chopped, dice, diced, slice of, sliced, mince, minced, %butcher, butchery,
  whisk, beat the butter, beat the cream, beat until, whip the cream, egg whites, battered fish, batter, pound the, pounded, tenderise,
  meat tenderiser, mallet, blowtorch the, creme brulee, meringue, smoke the brisket, smoked brisket, smoker, bbq, burnt ends, burned the,
  burnt the toast, kill the yeast, steak, ribs, crush the garlic, crushed garlic, poach, poached eggs, blackened, shredded, pulled pork,
  lobster, crab, oysters, shucking, fillet, filleting, gutting fish, gut the fish, sushi knife, oven, wok, grill, sourdough, dough, knead,
  salad, curry, dinner, supper, diy, drill, drilled, hammer and nails, hammer in, nail gun battens, saw, chainsaw, hacksaw, axe to,
  chopping wood, splitting logs, log splitter, firewood, wood burner, log burner, bonfire, campfire, bushcraft, scout knife, penknife,
  leatherman, multitool, carving, whittling, stanley blade, craft knife, scalpel craft, lino cutting, linocut, leatherwork, forge, forging,
  blacksmith, bladesmith, knife maker, knifemaking, damascus, handle, woodwork, joinery, welding, metalwork, demolition, demolish,
  knock down the wall, knock through, knocking through, sledgehammer, weeds, weeding, garden, gardening, allotment, slugs, aphids, prune,
  pruning, deadhead, deadheading, dead heading, machete sugarcane, secateurs, hedge, lawn, compost, killed the plant, killed my plants,
  kill houseplants, farm, farmer, farming, lambing, livestock, slaughterhouse, abattoir, vet, pest control, mousetrap, mouse trap, rat trap,
  wasp nest, wasps nest, mosquito, mosquitoes, %spider, midges, flies, fly swat, moths, slug, cockroach in the, fishing, angling, angler,
  caught a, catch and release, trout, bass, bait, hunting season, hunting licence, deer stalking, deer management, deer season, duck season,
  elk, moose hunt, venison, pheasant, grouse, game season, game bird, stalker course, gamekeeper, field dressing, cull licence, conservation,
  licensed, gun licence, firearms certificate, gun safety, hunter safety, trigger lock, antique sword, antique pistol, antique rifle,
  militaria, reenactment, reenactor, viking festival, medieval, museum piece, armoury, royal armouries, starting pistol, flare gun,
  staple gun, spray paint, knitting, crochet, sewing, rotary cutter, pinking, crush velvet
`
