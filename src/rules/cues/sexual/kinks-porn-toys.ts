/** Kinks, pornography, toys and gear. */
export default `
  kink, kinks, kinkster, fetish, fetishes, fetishist, bdsm, dom, domme, dominatrix, domination, dominant, submissive, subby, subspace,
  brat tamer, bratty, master and slave, mistress slave, sir yes sir daddy, bondage, shibari, restraints, ball gag, gagged, blindfold,
  blindfolded, handcuffs, cuffed to the bed, tied to the bed, tied me up, spank, spanked, %spanking, paddle, flogger, whip me,
  whips and chains, breathplay, knife play, wax play, cnc, degrade me, humiliate me, feet guy, toe sucking, suck my toes, suck her toes,
  latex, gimp, pup play, puppy play, petplay, furry nsfw, yiff, age gap, role play, roleplay, roleplaying, erp, cuckold, cuckolding, cuck,
  hotwife, hotwifing, bull, exhibitionist, exhibitionism, voyeur, voyeurism, public sex, golden shower, golden showers, watersports,
  piss play, scat, pegging, pegged, peg him, peg me, strap on, strapon, %dildo, %vibrator, vibe, magic wand, hitachi, rampant rabbit,
  womanizer toy, lovense, lovehoney, ann summers, adam and eve, sex shop, sex shops, sex toy, sex toys, bedside drawer, top drawer,
  goody drawer, butt plug, buttplug, anal beads, cock ring, cockring, cock cage, chastity, nipple clamps, fleshlight, pocket pussy, sex doll,
  sex dolls, blow up doll, sex swing, penis pump, viagra, sildenafil, cialis, blue pill, blue pills, poppers, lubricant, durex, %condom,
  rubbers, johnny, johnnies, wrap it, trojan, %magnum, morning after pill, plan b, porn, %porno, pornography, pornhub, xvideos, xnxx,
  xhamster, redtube, youporn, brazzers, bangbros, fake taxi, faketaxi, casting couch, %pornstar, search history, incognito, private browsing,
  browser history, corn star, corn hub, cornhub, hentai, rule 0, rule34, ahegao, doujin, futa, %tentacle, nsfw art, smut fic, smutfic,
  lemon fic, literotica, wattpad smut, a03 smut, ao0 smut, hot wife, playboy magazine, hustler, nuts magazine, page three, page 0,
  babestation, red light district, amsterdam window, soapland, dirty magazines, naughty video, dirty film, dirty films, sauna club,
  go go bar, patpong, soapy massage, ping pong show
`
