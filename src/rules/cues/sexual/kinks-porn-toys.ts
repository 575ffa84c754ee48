/** Kinks, pornography, toys and gear. */
export default `
  kink, kinks, kinkster, fetish, fetishes, fetishist, bdsm, dom, domme, dominatrix, domination, dominant, submissive,
  subby, subspace, bratty, bondage, shibari, restraints, gagged, blindfold, blindfolded, handcuffs, spank, spanked,
  %spanking, paddle, flogger, breathplay, cnc, latex, gimp, petplay, yiff, roleplay, roleplaying, erp, cuckold,
  cuckolding, cuck, hotwife, hotwifing, bull, exhibitionist, exhibitionism, voyeur, voyeurism, watersports, scat,
  pegging, pegged, strapon, %dildo, %vibrator, vibe, hitachi, lovense, lovehoney, buttplug, cockring, chastity,
  fleshlight, viagra, sildenafil, cialis, poppers, lubricant, durex, %condom, rubbers, johnny, johnnies, trojan,
  %magnum, porn, %porno, pornography, pornhub, xvideos, xnxx, xhamster, redtube, youporn, brazzers, bangbros,
  faketaxi, %pornstar, incognito, browser history, cornhub, hentai, rule 0, rule34, ahegao, doujin, futa, %tentacle,
  smutfic, literotica, hustler, page 0, babestation, soapland, patpong
`
