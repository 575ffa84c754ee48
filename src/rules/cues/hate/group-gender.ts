/** Plain words for women, men and gender. */
export default `
  woman, women, %female, girl, girls, lady, ladies, wives, wife, mothers, %mother, single mums, single moms, stay at home mums, housewife,
  housewives, man, men, male, males, blokes, lads, boys, guys, husbands, fathers, dads, %gender, sex, sexes, %feminist, feminism, girlboss,
  working mums, maternity leave, divorcees, masculine, masculinity, feminine, femininity, patriarchy, matriarchy, aunties, gyal, wimmin,
  wahmen, womens football, womens sport, tradwife
`
