/** Words that may mean this idea and often mean something else (essay-plagiarism). */
export default `
  plagiarism, word for word, copy and paste, %copy paste, %lift from, %reword, %paraphrase, thesaurus,
  changed the name, changed the font, fiverr, upwork, ghostwrote, ghostwritten, %ghostwrite, white quotation marks,
  cyrillic, sparknotes, cliffnotes, shmoop, litcharts, blinkist, read the blurb, %take credit for
`
