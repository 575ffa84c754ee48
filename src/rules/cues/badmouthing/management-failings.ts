/** Failings charged to management: chaos, meetings, planning, penny-pinching. */
export default `
  lack of leadership, no plan, no support, no spine, no common sense, mismanaged, mismanagement, bad boss,
  bad manager, shit boss, useless manager, rude customers, annoying customers, feral, little shit, brats,
  patients are, clients are, could have been an email, pointless meeting, another pointless, goalposts, logo bigger,
  make it pop, does not pay, nobody knows what, not a clue, nobody in charge, duct tape, gaffer tape, box ticking
`
