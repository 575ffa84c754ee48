/** Words that may mean cocaine. */
export default `
  coke, snow, snowing, powder,  gear, bag, bags, baggy, %line, %rail, %bump, %key, %gram, flake, charlie, chaz,
  chico, sniff, %sniff, packet, bugle, beak, crack, rock, rocks, base, nose, nostril, nostrils, chop, posh, prop,
  toot, %toot, %hoot, rack, rax, racks, racked, %snort, snorted, snorting, snorty, cistern, cubicle, bank card,
  credit card, mirror, razor blade, straw, numb, numbness, gums, sugar, flour, dust, dandruff, ski, skiing, slopes,
  girl, candy, stardust, pearl, snowflake, columbia, colombia, escobar, pablo, scarface, yola, yay, nosey, bat, batt,
  blizzard, avalanche, the devil, wings, %stripe, sherbet, jaw, sniffles, nosebleed
`
