/** Feeling unthanked, unvalued or betrayed by an employer. */
export default `
  no appreciation, not appreciated, unappreciated, under appreciated, underappreciated, never appreciated, undervalued, under valued,
  not valued, unvalued, no thanks, not a thank you, not even a thank you, never a thank you, no thank you, without a thank you,
  not one thank you, without so much as, thankless, ungrateful, no recognition, zero recognition, no respect, zero respect,
  do not respect, does not respect, disrespect, disrespectful, disrespected, do not care about us, do not care about staff,
  does not care about, do not give a damn, could not care less, gave them 0 years, gave 0 years to, 0 years of loyalty, 0 years service,
  0 years of service, after 0 years, after all i did, after all i have done, everything i did for, blood sweat and tears, sold my soul,
  gave my all, gave everything, broke my back for, breaking my back, bent over backwards, loyalty means nothing, loyalty gets you nothing,
  loyalty counts for nothing, so much for loyalty, where did loyalty get me, they would replace you, replace you in a week,
  replaced within a week, replace you before, obituary is posted, job ad is up before, chewed me up, chewed up and spat out, spat me out,
  spit you out, use you and, used and abused, use and throw, dropped like a, dropped me like, kicked to the kerb, kicked to the curb,
  thrown away, tossed aside, cast aside, betrayed, betrayal, stabbed, knifed, hung out to dry, made redundant by, dumped by,
  not a penny extra, no pay rise, no payrise, no raise, no bonus, no christmas bonus, bonus was a, gift card for, 0 pound voucher,
  voucher instead of, card and nothing else, no leaving do, no leaving card, no goodbye, forgot my leaving, forgot my birthday,
  working for peanuts, pay peanuts, paid peanuts, peanuts and monkeys, pennies, pittance, lining their pockets, lines his pockets,
  lining his pockets, record profits but, record profits and, bosses bonus, while the ceo, while he swans, while she swans,
  making him rich, making them rich, buys a new car, his new car, we pay for his, off our backs, off the backs of, wasted 0 years,
  wasted years, wasted my life, wasted my twenties, regret joining, regret ever joining, biggest mistake was joining,
  should never have joined, wish i never joined, wish i had never
`
