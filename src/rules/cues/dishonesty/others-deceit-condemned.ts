/** Somebody else lied or cheated, and the writer minds it. */
export default `
  he lied, liars, liar, cheats, cheaters, he cheated, someone stole, takes the credit, catfished, catfish, scammers,
  scammer, beware, warning, be careful, fake news, misinformation, disinformation, deepfake, deepfakes, bait,
  clickbait, stop lying, why would anyone, someone who, colleague who, man who, woman who, nurse who, mp who,
  disgraceful, disgusting, shameful, appalling, outrageous, unacceptable, inexcusable, unethical, immoral, dangerous,
  people died, unfair, undermines, disappointing, karma
`
