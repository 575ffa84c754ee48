/** Words that may mean cocaine. */
export default `
  coke, snow, snowing, powder, white, gear, bag, bags, baggy, %line, %rail, %bump, %key, %gram, flake, charlie, chaz, chico, sniff, %sniff,
  packet, bugle, beak, crack, rock, rocks, base, nose, nostril, nostrils, chop, posh, prop, toot, %toot, %hoot, rack, rax, racks, racked,
  %snort, snorted, snorting, snorty, cistern, cubicle, toilet lid, rolled note, rolled up note, rolled up tenner, rolled up twenty,
  rolled up fiver, dollar bill, bank card, credit card, mirror, razor blade, straw, numb, numbness, gums, sugar, flour, dust, dandruff,
  ski, skiing, slopes, girl, candy, stardust, pearl, snowflake, columbia, colombia, escobar, pablo, tony montana, scarface, yola, yay,
  nosey, bat, batt, special k and c, blizzard, avalanche, the devil, wings, %stripe, sherbet, dib dab, chatting nonsense, jaw, sniffles,
  nosebleed
`
