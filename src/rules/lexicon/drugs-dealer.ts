/** The seller. */
export default `
  dealer, dealers, plug, the plug, my plug, weed man, weedman, weed guy, weed dealer, coke dealer, drug dealer, my guy, my man with the, pusher,
  connect, my connect, pill guy, pill dealer, shroom guy, the tick man, dial a bag, county line, snow man, my dude with the, the weed lady, weed lady,
  delivery guy for weed, dark web, darknet, dark net, silk road, bag man, dealer van
`
  .trim()
  .split(/\s*,\s*/)
