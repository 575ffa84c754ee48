/** Signs of needing drink. */
export default `
  alcoholic, alcoholics, alcoholism, drink problem, drinking problem, drinking problems, problem drinking, problem drinker, hooked on wine,
  dependent on alcohol, alcohol dependent, alcohol dependence, drink to cope, drinking to cope, wine to cope, drink to get through,
  drink to sleep, drinking to sleep, wine to sleep, nightcap to sleep, drink to function, can not function without a drink,
  through the day without a drink, first drink of the day, shakes without, shakes till i have a drink, hands shake until,
  hands shaking until, drink secretly, drink in secret, drinking in secret, secret drinking, secret drinker, closet drinker, hide bottles,
  hiding bottles, hidden bottles, hid the bottles, bottles hidden, empties, empty bottles, recycling bin full of bottles, recycling bin is,
  bottle bank, shame bin, vodka under the sink, bottle in my bag, bottle in my handbag, vodka in my handbag, wine in my handbag,
  vodka on my cornflakes, yellow eyes, pancreatitis, cirrhosis, liver disease, fatty liver, liver function, gamma gt, dts,
  delirium tremens, detox from alcohol, alcohol withdrawal, alcohol withdrawals, withdrawal seizure, drinking again, off the wagon, lapsed,
  drank again, slipped up and drank, can not stop at one, never just one, one is never enough, never stop at one,
  can not stop once i start, no off switch, no off button, lack of an off switch, drink is the only thing, wine is the only thing,
  only thing getting me through, only thing keeping me sane
`
