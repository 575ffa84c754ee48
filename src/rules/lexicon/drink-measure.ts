/** Measures that drinks come in. */
export default `
  %pint, %glass, %bottle, %can, %shot, %jug, %pitcher, %bucket, %crate, %case, %keg, %barrel, %box, %carton, %litre, %liter, %fifth, %handle, %flask,
  %stein, %round, %double, %triple, %cocktail, %drink, %large glass, %tin, %tinny, %tinnie, %stubby, %schooner, %jar, %bevvy, %bev, %slab, %sixer,
  six pack, six packs, 6 pack, 12 pack, 24 pack, 30 rack, %bomb, %tumbler, %measure, %goblet, %jagerbomb, %jager bomb, %beer, %wine, %tequila, %vodka,
  %sambuca, %margarita, %marg, %mimosa, %martini, %espresso martini, %long island, %stella, %guinness, %white claw, %seltzer, %gin, %whisky, %whiskey,
  %rum, %lager, %cider, %ipa, %mojito, %spritz, %negroni, %prosecco, %wkd, %modelo, %corona, %peroni, %baby guinness, %jello shot, gin and tonics,
  g and ts, rum and cokes, %hard seltzer, four lokos, %savanna, %tusker, %sake, %soju, bottles of wine, glasses of wine
`
  .trim()
  .split(/\s*,\s*/)
