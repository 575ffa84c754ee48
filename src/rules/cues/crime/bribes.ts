/** Bribes, kickbacks and favours bought, with local words. */
export default `
  %bribe, backhander, backhanders, payola, chaipani, egunje, coldrink, naglagay, lagayan, kotong, padulas, inareglo,
  rasuah, kawtim, ghoos, ghus, rishwat, rishvat, tenderpreneur
`
