/** Words that may mean drunk. */
export default `
  pissed, smashed, wrecked, battered, mangled, plastered on, loaded, lit, blasted, bombed, buzzed, buzzing, faded, gone gone, lashed out,
  locked, merry, oiled, tight, tired, twisted, cooked, ruined, rotten, blind, blinded, maggot, canned, ripped, stewed, steamed, tilted,
  toasted, tooted, torn up, tore up, out of it, out of order, off my face, off my tits, off my head, off my trolley, off my box,
  off my rocker, off my nut, off their faces, fucked, messy, a mess, hot mess, state, dying, steamboat, wobbly, wobbling, wobbled, swaying,
  stumbling, stumbled, staggering, staggered, tripped over, fell over, fell down, fell off, fell asleep, passed out, slurring, slurred,
  seeing double, room is spinning, room spinning, spins, could not walk, can not walk, could not stand, barely walk, barely stand,
  carried home, carried out, kicked out, thrown out, chucked out, barred, bouncer, bouncers, giggling, crying in the toilets,
  crying in the club, dancing on tables, on the table, on the tables, on the bar, karaoke, kebab, kebabs, mcdonalds at, taxi, uber home,
  lost my phone, lost my keys, lost my shoes, lost my shoe, lost a shoe, one shoe, lost my bag, lost my coat, lost my wallet,
  lost my jacket, lost my friends, lost my dignity, no dignity, wine legs, sea legs, confidence, feeling it, feeling no pain,
  in my feelings, good form, in bits, in tatters, out out
`
