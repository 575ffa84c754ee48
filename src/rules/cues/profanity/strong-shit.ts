/** The s-word and its compounds. */
export default `
  shit, shits, shitted, shitting, shittin, shitty, shittier, shittiest, shite, shites, shiteing, shitey, shat, shat myself, shitter, shitters, shithead,
  shitheads, shithole, shitholes, shitface, shitfaced, shitbag, shitbags, shitcunt, shitload, shitloads, shitton, shittons, shit ton, shit tons,
  shit load, shit loads, shitshow, shit show, shit shows, shitstorm, shit storm, shitstain, shitstains, shitstirrer, shit stirrer, shit stirring,
  shithouse, shithouses, shithousery, shitposting, shitpost, shitposts, shitposter, shitposters, shitlist, shit list, shitless, shiteless, shithawk,
  shitgibbon, shitweasel, shitbird, shitlord, shitbox, shitheap, shit heap, shit hole, shit head, shit bag, shit stain, shit house, shitmix, shitfest,
  shitscared, shit scared, shit faced, shitkicker, shitkickers, shit kicker, bullshit, bullshitted, bullshitting, bullshitter, bullshitters, bull shit,
  bullshite, horseshit, horse shit, apeshit, ape shit, batshit, bat shit, batshit crazy, chickenshit, dogshit, dog shit, dipshit, dipshits, ratshit,
  catshit, dumbshit, jackshit, jack shit, diddly shit, doodly shit, sadshit, gobshite, gobshites, gobshitery, bagashite, bag of shite, bag of shit,
  pile of shit, piece of shit, pieces of shit, crock of shit, sack of shit, heap of shit, load of shit, loada shite, load of shite, pile of shite,
  lump of shit, shit on a stick, shit sandwich, up shit creek, shit creek without, shit out of luck, shit happens, shit hit the fan, shit hits the fan,
  shit the bed, %shit the bed, shit bricks, %shit bricks, shit myself, shitting myself, shitting it, shitting bricks, shit yourself, shit itself,
  shit ones pants, holy shit, oh shit, ah shit, aw shit, no shit, no shit sherlock, well shit, good shit, some shit, this shit, that shit,
  same shit different day, same shit, my shit, your shit, his shit, her shit, their shit, the shit out of, scared shitless, bored shitless,
  bored shiteless, give a shit, %give a shit, do not give a shit, gives a shit, give two shits, give a flying shit, talk shit, %talk shit,
  talking shite, talk shite, hot shit, tough shit, dumb shit, stupid shit, crazy shit, deep shit, full of shit, full of shite, lose my shit,
  %lose my shit, %lose your shit, lost my shit, get your shit together, get my shit together, shit together, shit for brains, eat shit, %eat shit,
  eat shit and die, know shit, thick as shit, as shit, sick of this shit, too old for this shit, tired of this shit, pure shite, utter shite,
  absolute shite, absolute shit, total shit, utter shit, proper shit, dead shit, deadshit, deadshits, shit eating grin, shit talker, shit talking,
  taking a shit, took a shit, take a shit, sh1t, sh1te, shyt, shyte, shiit, shiiit, shiiiit, sheeit, sheeeit, shieet, shet, shitt, shittt, 5hit, shxt,
  sht, shts, bullsht, bllsht, bulshit, shizzle, shiznit, shiznat
`
