/** One's own stash: running low, picking up, waiting for the supplier. */
export default `
  last gram, my last gram, last of my stash, my stash, the stash, stash box, stash tin, stash jar, out of weed,
  %run out of weed, %run out of bud, no weed, out of bud, any bud left, weed money, weed budget, bud budget,
  weed bill, drug budget, money on weed, my weed guy, my weed man, weed guy, weed dealer, coke dealer, coke guy,
  my plug, the plug, plug is late, plug not answering, plug is dry, dealer is late, waiting on my guy,
  waiting on the plug, waiting for my dealer, %pick up a gram, %pick up an eighth, %pick up a q, %pick up a half,
  %pick up a bag, %pick up an oz, picking up later, %re up, need to re up, %grab a g, %grab an eighth, %grab a bag,
  %get a bag in, bag in for, bag for the weekend, bag for saturday, bag for tonight, in the drought, weed drought,
  everyone is dry, town is dry, eighth to last, gram to last, half a bag, share a bag, %split a bag, %go halves on a,
  %chip in for a, shrooms in the freezer, tabs in the freezer, weed in my drawer, weed in my bag, weed in my sock,
  bag in my sock, baggie in my, found a baggie, found a bag, found half a pill, grinder, my grinder, bong water,
  scraping the grinder, kief catcher, ash tray joints, roach for
`
