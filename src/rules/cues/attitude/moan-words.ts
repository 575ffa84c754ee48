/** Complaint words that mark chronic whining. */
export default `
  %moan, %whinge, %whine, grumbling, bitching, ughhh, uggh, fml, ffs, jfc, omfg, kill me, shoot me, can not even,
  can not do this, can not wait until, hate this, every single day, another pointless, feels like forever, so slow,
  dragging, meaningless, crappy, bollocks, bullshit, bull, over this, fed up, pissed off, narked, scunnered, crabbit,
  gurning, violins, tiny violin, feel sorry for me
`
