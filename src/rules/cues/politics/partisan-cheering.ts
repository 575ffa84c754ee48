/** Cheering for a party or politician. */
export default `
  greatest president ever, greatest president, best president ever, best president in history, greatest prime minister, best prime minister,
  best pm ever, goat president, goated president, president of my heart, god bless trump, god bless president trump, thank you president trump,
  we love trump, love trump, team trump, proud trump supporter, proud deplorable, proud republican, proud democrat, proud tory, proud conservative,
  proud patriot, ultra maga, dark maga, dark brandon, legend farage, nigel for pm, farage for pm, boris was right, enoch was right, maggie was right,
  trump was right, corbyn was right, bernie was right, bernie would have won, farage was right, imran was right, daddy trump, daddy is home, daddy modi,
  modi ji, namo, namo again, modi again, lion of india, kaptaan zindabad, go imran, dear leader, fearless leader, our saviour, saviour of the nation,
  savior of our country, sent by god, chosen by god, god chose, anointed one, the messiah of politics, destroyed the left, destroyed the right,
  landslide victory, massive win for, so much winning, winning so much, tired of winning, let us go trump, go bernie, go labour, come on labour,
  come on reform, vote labour, vote tory, vote conservative, vote green, vote snp, vote lib dem, vote democrat, vote republican, vote trump, vote biden,
  vote harris, vote modi, vote bjp, vote congress, vote obi, vote anc, vote eff, vote da, vote labor, vote liberal, vote ndp, vote pap,
  wearing my maga hat, maga hat, red hat on, campaign merch, crying tears of joy election, finally a leader, finally a real leader, a real leader,
  leader who gets it, tells it like it is, says it like it is, says what we are all thinking, speaks for the people, speaks for me, man of the people,
  puts our country first, puts us first, for the people party, crushed them, crushed it at the polls, wiped out the tories, tories wiped out,
  tory wipeout, labour wipeout, annihilated at the polls, good riddance tories, bye bye boris, bye felicia, goodbye and good riddance,
  ding dong the witch is dead, bye trump, bye don, bye biden, bye trudeau, turn it blue, turn it red, paint it red, sea of red, red tsunami,
  blue tsunami, ride or die for, would take a bullet for, would die for my party, till i die supporter, diehard supporter, die hard fan of modi,
  owned the opposition, what a speech by, best speech by a politician, four more years, 4 more years, five more years, ten more years,
  third term for him, long live the king trump, make him king, give him a crown, hero of the people, heroes of parliament, the goat in parliament,
  queen of politics, king of politics, iron lady, king bernie, uncle bernie, uncle joe, mother harris, kamala is brat, coconut tree, 🥥 🌴
`
