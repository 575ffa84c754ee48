/** Romance, love, marriage and innocent affection. */
export default `
  love, loved up, romance, romantic, romcom, rom com, date night, first date, dating, anniversary, %wedding, honeymoon, %newlywed, engaged,
  engagement, proposal, proposed, said yes, fiance, fiancee, bride, groom, married, husband and wife, %valentine, flowers, roses, bouquet,
  candlelit, chocolates, %cuddle, cuddling, cuddled, %snuggle, snuggling, spooning, hug, hugs, hold hands, holding hands, held hands,
  first kiss, kiss goodnight, goodnight kiss, kiss on the cheek, forehead kiss, smooch, xoxo, sweetheart, darling, honey, bae, boo, bubs,
  my better half, soulmate, crush, butterflies, hot chocolate, hot water, hot weather, hot day, hot summer, too hot in here,
  hot in this office, heatwave, heat, hot desk, hot desking, hot take, hot yoga, hot sauce, hot dog, hot dogs, hot cross buns, hotpot,
  hot topic, hot off the press, hot and humid, family, kids, baby, newborn, toddler, my son, my daughter, nappy, bath time, potty training,
  bum cream, bare bum, cheeky monkey, cat naked sphynx, sleep with the light, sleep with the window, slept with earplugs, slept well,
  bed early, in bed by 0, early night, in bed with flu, in bed with a book, in bed with covid, breakfast in bed, bed rest, bunk bed,
  flower bed, raised bed, raised beds, beautiful, gorgeous, handsome, stunning, pretty, cute, adorable, lovely, elegant, elegance, miss you,
  missing you, thinking of you, long distance, date with my wife, date with my husband
`
