/** Words that may mean drunk. */
export default `
  pissed, smashed, wrecked, battered, mangled, loaded, lit, blasted, bombed, buzzed, buzzing, faded, locked, merry,
  oiled, tight, tired, twisted, cooked, ruined, rotten, blind, blinded, maggot, canned, ripped, stewed, steamed,
  tilted, toasted, tooted, out of it, out of order, off my face, off my head, fucked, messy, a mess, state, dying,
  steamboat, wobbly, wobbling, wobbled, swaying, stumbling, stumbled, staggering, staggered, tripped over, fell down,
  fell off, fell asleep, passed out, slurring, slurred, spins, could not stand, carried out, chucked out, barred,
  bouncer, bouncers, giggling, on the table, on the bar, karaoke, kebab, kebabs, taxi, lost my phone, lost my shoes,
  lost a shoe, one shoe, lost my bag, lost my wallet, confidence, in bits, out out
`
