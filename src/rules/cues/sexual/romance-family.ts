/** Romance, love, marriage and innocent affection. */
export default `
  love, romance, romantic, romcom, first date, dating, anniversary, %wedding, honeymoon, %newlywed, engaged,
  engagement, proposal, proposed, said yes, fiance, fiancee, bride, groom, married, %valentine, flowers, roses,
  bouquet, candlelit, chocolates, %cuddle, cuddling, cuddled, %snuggle, snuggling, spooning, hug, hugs, hold hands,
  holding hands, first kiss, smooch, xoxo, sweetheart, darling, honey, bae, boo, bubs, soulmate, crush, butterflies,
  hot chocolate, hot water, heatwave, heat, hot desk, hot take, hot yoga, hot dog, hot cross buns, hotpot, family,
  kids, baby, newborn, toddler, my son, my daughter, nappy, potty training, slept well, early night, breakfast in bed,
  beautiful, gorgeous, handsome, stunning, pretty, cute, adorable, lovely, elegant, elegance, miss you, missing you,
  long distance
`
