/** Amounts of a drug taken, as whole phrases. */
export default `
  half a xan, half a bar, a whole xan, half a pill, half a pinger, half a tab, half a gram of, half a gummy,
  half an edible, one and a half pills, two pills, three pills, few pills, couple of pills, pill and a half,
  tab on the tongue, tabs on the tongue, tab under, three tabs, half tab, a tab of, tabs of, tab of acid,
  under the tongue, %drop half, %drop a pill, %drop a tab, %drop two, %drop acid, %drop a pinger, %drop some acid,
  %drop lsd, %drop mandy, %drop molly, %drop some molly, %drop e, %neck a pill, %neck half, %pop a xan, %pop a xanax,
  %pop a perc, %pop an addy, %pop an adderall, %pop a pill, %pop some pills, %pop pills, %pop two, %pop a valium,
  %pop a molly, %pop a bean, %pop a viccy, %pop an oxy, %take a tab, %take acid, %take shrooms, %take mushrooms,
  %take molly, %take mdma, %take ket, %take coke, %take mandy, %take speed, %take pills, %take a pill,
  %take some pills, %take an edible, %take a gummy, %take edibles, %eat an edible, %eat a gummy, %eat the edible,
  %eat the whole edible, %eat shrooms, %eat some shrooms, %do acid, %do shrooms, %do mushrooms, %do coke, %do ket,
  %do molly, %do mdma, %do mandy, %do drugs, %do pills, %do speed, %do meth, %do dmt, %do lsd, %do a line, %do lines,
  %do a few lines, %do a key, %do keys, %do a bump, %do bumps, %do a rail, %do rails, %do a gram, %do balloons,
  %do a balloon, %do nos, few lines, couple of lines, cheeky key, cheeky bump, cheeky half, cheeky pill, line or two,
  couple of bumps, couple of keys, couple of balloons, key of, keys of, bump of, bumps of, line of coke,
  lines of coke, line of ket, line of speed, line of mandy, lines before, line before, bag of ket, bag of coke,
  bag of weed, bag of md, bag of mandy, bag of shrooms, bag of pills, bag of white, gram of coke, gram of ket,
  gram of weed, gram of mandy, g of coke, grams of coke, grams of weed, eighth of shrooms, eighth of weed,
  ounce of weed, dab of mandy, dab of md, bomb of md, dabs of mandy, hit of acid, hits of acid, hit of dmt,
  handful of shrooms, handful of pills, 0mg of, 0mg edible, 0mg gummy, macrodose, heroic dose
`
