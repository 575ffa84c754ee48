/** Lying, tricking, faking: verbs and nouns for it, plain and slang. */
export default `
  %lie to, lied about, lying about, fibbed, fibbing, blatant lie, %fabricate, fabrication, %falsify, falsification,
  %fake it, forged, forging, %fiddle, cheat code, conned, %fool, %deceive, deception, %mislead, misled, %hoodwink,
  %bamboozle, %dupe, finessed, jugaad, golmaal, phekna, pheku, wayo, magomago, wuruwuru, jibiti, ojoro, smoke screen,
  diskarte, nilusutan, palusot, nagpalusot, %wayang, tipu, kelentong, skelm, skelmpie, chancer, %wangle, %feign,
  %pretend to, pretended i, act surprised, my boss thinks, my manager thinks
`
