/** Hook-ups, casual sex, cheating, dating apps. */
export default `
  %hookup, hook ups, hooking up, hooked up, hook up with, casual sex, one night stand, one night stands, ons, one nighter,
  friends with benefits, friend with benefits, fuck buddy, fuckbuddy, fuck buddies, fwbs, shag buddy, shag buddies, sneaky link,
  sneaky links, booty call, booty calls, dick appointment, dick appointments, late night link, link up tonight, linked, linking, linkup,
  situationship, side chick, side piece, sidepiece, side dick, mistress, toy boys, ex sex, sex with my ex, shagged my ex, slept with my ex,
  back with my ex for, pity sex, pity shag, pity fuck, make up sex, makeup sex, revenge sex, drunk sex, drunken shag, morning sex,
  birthday sex, holiday sex, hotel sex, shower sex, bath sex, beach sex, sex on the beach at, sex on first, sex on the first, first date sex,
  put out, puts out, putting out, easy lay, easy girl, easy lad, tinder, grindr, hinge, bumble, feeld, scruff, sniffies, plenty of fish, pof,
  adult friend finder, fabswingers, fab swingers, ashley madison, squirt org, doublelist, woke up next to, woke up in a strangers,
  woke up in his, woke up in her, woke up naked, woke up beside, went home with, took her home, took him home, took home, brought her home,
  brought him home, back to my place, back to his place, back to her place, left before, snuck out, sneaked out, crept out,
  do not know her name, do not know his name, never got his name, never got her name, can not remember her name, can not remember his name,
  forgot her name, cheated on, cheating on, side action, behind his back, behind her back, married man, married woman,
  sleeping with a married, shagging a married, her husband was, while his wife, while her husband, best friends mum, mates mum, mates sister,
  his sister, her sister, her mum, best mates girlfriend, girlfriends sister, %bridesmaid, maid of honour, stag, hen do, hens,
  hen party stripper, lads holiday, girls holiday, magaluf, ayia napa, zante, kavos, spring break, mardi gras beads, freshers, fuck fest,
  shagfest, sex fest, sex party, sex parties, kit kat club, key party, play party, sex club, sex clubs, gay sauna, bathhouse, darkroom,
  dark room
`
