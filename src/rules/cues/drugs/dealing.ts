/** Selling drugs or getting them to others. */
export default `
  slinging, slanging, slangin, slingin, traphouse, trapphone, trapstar, trapper, trappers, bando, cunch, county lines,
  shotting, shottin, shotter, shotters, nitty, nitties, plug, plugs, hit me up for, new menu, fully stocked, restock,
  restocked, restocking, meetups, line on, lines on, telegram channel, wickr, signal only, vendor, vendors, darkweb,
  darknet, dnm, running for, muled, cut with, supply
`
