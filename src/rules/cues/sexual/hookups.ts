/** Hook-ups, casual sex, cheating, dating apps. */
export default `
  %hookup, ons, fuckbuddy, fwbs, linked, linking, linkup, situationship, sidepiece, mistress, put out, tinder, grindr,
  hinge, bumble, feeld, scruff, sniffies, pof, fabswingers, doublelist, went home with, left before, cheated on,
  behind his back, married man, his sister, her sister, her mum, %bridesmaid, maid of honour, stag, hen do, hens,
  magaluf, zante, kavos, spring break, mardi gras beads, freshers, shagfest, bathhouse, darkroom
`
