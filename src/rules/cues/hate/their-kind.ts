/** Hinting at a group without naming it: that sort, their type, from up there. */
export default `
  the sort i mean, you know the sort, you know the type, you know the ones, their sort, that type, their type,
  types like that, sorts like that, them sort, them lot, their lot, one of that lot, some of them people,
  folk like that, folks like that, certain types, certain community, a certain sort, a certain type,
  a certain community, a certain demographic, certain demographics, the usual demographic, not our sort, not our kind,
  our own kind, our own sort, stick to your own, stick with your own, from up there, wherever they came from,
  in their blood, in the genes, in their genes, in their dna, in their nature, bred into them, born that way inclined,
  raised that way over there, of that ilk, their ilk, that brigade, the pronoun brigade, the rainbow brigade,
  the alphabet people, alphabet people, alphabet mafia, the skirt brigade, blue hair brigade, blue haired,
  the towel brigade, you know which ones, you know who they are, guess where from, guess where they are from,
  guess what colour, guess the colour, guess the accent, had to be one of, of course it was one of,
  wonder what nationality, wonder what religion, no prizes for guessing, notice a pattern, funny how it is always,
  why is it always them, always them, always that lot
`
