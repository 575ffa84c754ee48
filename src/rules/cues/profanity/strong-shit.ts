/** The s-word and its compounds. */
export default `
  shit, shits, shitted, shitting, shittin, shitty, shittier, shittiest, shite, shites, shiteing, shitey, shat,
  shitter, shitters, shithead, shitheads, shithole, shitholes, shitface, shitfaced, shitbag, shitbags, shitcunt,
  shitload, shitloads, shitton, shittons, shit tons, shitshow, shitstorm, shitstain, shitstains, shitstirrer,
  shithouse, shithouses, shithousery, shitposting, shitpost, shitposts, shitposter, shitposters, shitlist, shitless,
  shiteless, shithawk, shitgibbon, shitweasel, shitbird, shitlord, shitbox, shitheap, shitmix, shitfest, shitscared,
  shitkicker, shitkickers, bullshit, bullshitted, bullshitting, bullshitter, bullshitters, bull shit, bullshite,
  horseshit, apeshit, batshit, batshit crazy, chickenshit, dogshit, dipshit, dipshits, ratshit, catshit, dumbshit,
  jackshit, sadshit, gobshite, gobshites, gobshitery, bagashite, piece of shit, shit on a stick, shit happens,
  shit the bed, %shit the bed, shit bricks, %shit bricks, shitting it, holy shit, oh shit, no shit, no shit sherlock,
  good shit, some shit, this shit, that shit, my shit, their shit, the shit out of, give a shit, %give a shit,
  do not give a shit, stupid shit, full of shit, as shit, absolute shit, deadshit, deadshits, sh1t, sh1te, shyt,
  shyte, shiit, shiiit, shiiiit, sheeit, sheeeit, shieet, shet, shitt, shittt, 5hit, shxt, sht, shts, bullsht, bllsht,
  bulshit, shizzle, shiznit, shiznat
`
