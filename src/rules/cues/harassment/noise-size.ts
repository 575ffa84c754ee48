/** Mocking voice, size, singing, marriage and pictures of a named person. */
export default `
  more chins than, more rolls than, chin count, chins than, own gravity, own gravitational pull, gravitational pull,
  own weather system, voice that could, strip paint, curdle milk, could curdle, face that could, face could curdle,
  could crack glass, could stop a clock, stop a clock, stop clocks, scare crows, scare children, scares the kids,
  frighten the horses, scare the horses, singing like a, bag of cats, strangled cat, strangling a cat, strangled cats,
  dying cat, dying walrus, dying seal, dying whale, dying donkey, dying goat, like a foghorn, gob on her, gob on him,
  mouth on her, mouth on him, gob like the, gobby, gobby cow, gobby little, loudmouth, big mouth, motormouth, windbag,
  old windbag, old gasbag, ladies and gentlemen i, ladies and gentlemen i give, look what the cat,
  what the cat dragged, cat dragged in, sock on his, so many filters, filtered to, filter slipped, facetune,
  facetuned, duck lips, trout pout, dodgy filler, bad filler, dodgy tan, orange faced, twice divorced,
  thrice divorced, divorced three times, no wonder she divorced, no wonder he divorced, wife left him, wife left you,
  husband left her, husband left you, wife left because, she left him because, he left her because, have a day off,
  utter weapon, total weapon, complete weapon, right weapon, utter tool, complete tool, total tool, right tool,
  such a tool, utter helmet, total helmet, complete helmet, right helmet, utter sausage, utter spoon, utter melt,
  total melt, utter plank, complete plank, utter bellend, room temperature, room temperature iq, iq lower than,
  iq below, single digit iq, negative iq, needs to be studied, studied in a lab, got cooked, got cooked by,
  getting cooked, you got cooked, you got owned, you got played, got owned by, got clowned, getting clowned,
  got dragged, getting dragged, got ratioed, got ratiod, getting ratioed, ended his career, back to kindergarten,
  go back to kindergarten, go back to primary, go back to nursery, take your crayons, crayon eater, eat your crayons,
  still eats crayons, eats glue, licked paint, ate too much paint
`
