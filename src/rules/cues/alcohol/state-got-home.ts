/** How one got home and what was lost, found or forgotten after drink. */
export default `
  carried home, carried me home, carried to bed, put me to bed, poured into a taxi, poured me into,
  bundled into a taxi, bundled into an uber, do not remember the, do not remember getting, do not remember leaving,
  do not remember coming, do not remember much, do not remember anything, remember nothing, remember none of,
  remember getting home, last thing i remember, no memory of, memory of last night, how i got home,
  how did i get home, how we got home, got home somehow, no clue how i, not a clue how i, made it home somehow,
  woke up on, woke up on the bathroom, woke up next to, woke up with a tattoo, woke up with a traffic,
  woke up with a stranger, woke up in a, woke up in my, woke up fully dressed, woke up wearing, woke up in someone,
  woke up on a, woke up cuddling, stranger dog, stranger sofa, strangers sofa, random sofa, whose jacket, whose shoes,
  whose dog, lost both shoes, lost a heel, lost my heels, lost my dignity, lost my phone again, lost a tooth,
  chipped my tooth, chipped tooth, asleep in the bath, asleep on the toilet, asleep on the night bus, asleep in a,
  asleep on the floor, asleep on the stairs, asleep at the table, asleep in the taxi, asleep in the club,
  asleep in the kebab, fell asleep in the, fell asleep on the train, kebab on the pillow, kebab in my bed,
  kebab in my bag, chips in my bed, chips in my bag, chips in my pocket, pizza in my bed, half a kebab,
  half eaten kebab, nuggets in my, mystery bruise, mystery bruises, bruise on my, bruises from,
  what happened last night, kicked out of the, thrown out of the, chucked out of the, escorted out, refused entry,
  barred from, banned from the, not allowed back in, holding my hair, held my hair, hair back, held her hair,
  head down the toilet, head in the toilet, hugging the toilet, hug the toilet, face down in, in a hedge, in a ditch,
  fell up the stairs, walked into a, walked into a lamppost
`
