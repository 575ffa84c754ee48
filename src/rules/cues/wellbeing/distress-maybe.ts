/** Words of distress that are often said lightly. */
export default `
  shaking, trembling, panicking, breakdown, struggling, drowning, sinking, suffocating, spiral, losing it, going crazy,
  need help, help me, someone help, not ok, bathroom floor, 💔, lonely, desperate, trapped, forgotten, abandoned,
  disappointment, burden, in the way, pointless, no point, hopeless, not enough, not good enough, numb, empty, hollow,
  void, can not sleep, not slept, insomnia, depressed, depression, sadness, unbearable, dead inside, nobody cares,
  no one cares, nothing left, what is the point, can not breathe, no friends, i am so tired, in pieces, going mad,
  sobbing in, i am nothing, not myself, not washed, not real, fasting day, so fat, my cuts, long sleeves, goal weight,
  hit myself, so low
`
