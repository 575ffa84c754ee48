/** Things used for taking drugs or growing them. */
export default `
  bongwater, waterpipe, dab rig, onehitter, %grinder, rolling papers, kingskin, rizlas, rizla, roach clip, roaches,
  geebs, geeb, burner phone, syringe, syringes, hypodermic, ozium, headshop, arizer, puffco, dynavap, decarb,
  decarbed, decarboxylated
`
