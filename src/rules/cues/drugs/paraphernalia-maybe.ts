/** Things that may be used for drugs. */
export default `
  %paper, lighter, lighters, clipper, tips, filters, roach, gift card, key, keys, scales, scale, baggie, burner, mask,
  vape, vapes, mod, cart, cartridge, battery, torch, blowtorch, nail, tent, lights, lamp, kit, tester, pill box,
  pillbox, sock, bra, glovebox, bumbag, manbag, eyedrops, visine, febreze, window open
`
