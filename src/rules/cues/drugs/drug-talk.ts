/** Drug talk in general and hints at a drug past or taste. */
export default `
  drug, drugs, drugz, class a, class as, class c, narcotic, narcotics, contraband, controlled substance, controlled substances, schedule 1,
  schedule i, doc was, uppers, druggie, druggies, druggy, druggo, the sesh, sesh head, seshhead, sesh heads, seshhed, seshing, seshed,
  big sesh, mad sesh, sesh mode, sesh life, seshlife, seshlehem, sesh moth, sesh moths, sesh goblin, sesh lord, sesh queen, sesh weekend,
  bag head, baghead, bagheads, sniffers, sniff head, sniffhead, wreckhead, wreckheads, wreck head, caner, caners, space cadets,
  party animal on, mongs, mushy heads, pill popper, pill poppers, pill popping, powder monkey, powder monkeys, dope boy, dope boys,
  dopeboy, addicted to coke, addicted to weed, addicted to pills, addicted to xans, hooked on pills, hooked on weed, hooked on coke,
  substance use, substance misuse, substance abuse, high school dealer, legalise it all, just say yes, d a r e shirt, dare to,
  tried everything
`
