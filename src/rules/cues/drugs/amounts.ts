/** Amounts, prices and packaging of drugs. */
export default `
  %eighth of, half eighth, half ounce, half oz, half an ounce, half a gram, half a g, half g, half gram, quarter ounce, quarter oz, q of,
  half q, quarter of weed, quarter pound, quap, qp, hp, elbow of weed, 8th, 8ths, 7g, 14g, 28g, 0 grams, 0 gram, 0 g, 0 gs, 0 ounces,
  0 ounce, 0 oz, zip, zips, oz of, zed, zeds, 9 bar, 9bar, nine bar, half a bar of, key of coke, kilo of, keys of coke, half key,
  whole brick, bricks of coke, %dime bag, dime bags, dimebag, dime of weed, nickel bag, nickel bags, dub sack, dubsack, dub of weed,
  twenty bag, twenty sack, 20 bag, 20 sack, 10 bag, tenner bag, ten pound bag, tenbag, score bag, score of weed, score of green,
  tens and twenties bags, %baggie, baggies, baggy of, %wrap of, wraps of, snap bag, snap bags, snapbags, ziplock bag, ziplock bags,
  mylar bag, mylar bags, smell proof bag, smellproof, deal bag, cling film wrap, wraps in cling film, henry of, hen of, teenth, teenths,
  half a henry, %nine bar, ball of coke, ball of meth, teener, teeners, point of meth, points of ice, a point of, g of coke, g of ket,
  g of mandy, gs of, couple of gs, couple grams, couple of grams, two grams, three grams, three gs, a cheeky g, personal amount,
  personal amounts, bag for the weekend, bag for tonight, bag between us, bag split, split a bag, splitting a bag, split a gram,
  splitting a gram, halves on a bag, halves on a gram, going halves on a, %go halves on a, strip of tabs, 10 strip, ten strip of,
  sheet of acid, strip of xans, strip of vallies, sleeve of pills, box of nos, case of nos, tray of weed, pound of weed, pounds of weed,
  lb of weed, a pound of bud, 0 a gram, 0 a g, 0 per gram, 0 an eighth, 0 an ounce, 0 a pill, 0 each pills, 0 a pop, three for 0,
  two for 0, deals on ounces, ounce deals, bulk prices, wholesale prices, per oz, per ounce, per g, a tola, tola of, pudi, ounce of weed,
  ounces of weed, gram of weed, grams of weed, bag of weed, bags of weed, bag of green, box of weed, jar of weed, jar of bud, sack of weed,
  stash, stashed in my, re up, reup, re upped, reupping
`
