/** Unpaid coaching, teaching and youth work, clean-ups, trees, animals, heritage, allotments, conservation. */
export default `
  coach the under, coaching the under, under tens, reading to kids, code club, coderdojo, mock interviews,
  free classes, teach children, underprivileged, orphanage, disadvantaged, the cubs, the brownies, marshalled at,
  lollipop man, bike bus, pta, bake sale, school fair, litter pick, litter picking, litterpick, plogging, beach clean,
  beach cleanup, river clean, cleanupaustralia, umuganda, bags of rubbish, 0 bags of, tree planting, mangroves,
  bushcare, landcare, coastcare, citizen science, spca, rspca, aspca, humane society, rda, charity shop, repair cafe,
  repaircafe
`
