/** Things that may be used for drugs. */
export default `
  %paper, %grinder set, lighter, lighters, clipper, tips, filters, roach, driving licence, gift card, id card, key, keys, scales, scale,
  baggie, burner, mask, vape, vapes, mod, cart, cartridge, battery, torch, blowtorch, nail, tent, lights, lamp, kit, tester, pill box,
  pill pot, pillbox, mint tin, altoids tin, sock, bra, stash spot, glovebox, glove box, bumbag, bum bag, man bag, manbag, fanny pack,
  eye drops, eyedrops, visine, clear eyes, febreze, air freshener, window open, towel under the door, dryer sheet, dryer sheets
`
