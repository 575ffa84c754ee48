/** What is learned: languages, coding, instruments, trades, skills, sciences, software, driving, reading and writing. */
export default `
  sign language, bsl, asl, isl, auslan, nzsl, makaton, braille, cantonese, urdu, punjabi, tamil, swahili, yoruba,
  igbo, hausa, twi, zulu, xhosa, gaelic, gaeilge, te reo, te reo maori, tagalog, a language, second language,
  my english, vocabulary, verbs, grammar, pronunciation, duolingo, babbel, to code, coding, programming, python,
  javascript, html, css, sql, c++, tableau, data science, statistics, calculus, algebra, maths, mathematics, anatomy,
  pharmacology, accounting, bookkeeping, payroll, contract law, counselling, sociology, project management, seo, ux,
  photoshop, illustrator, figma, blender, autocad, revit, solidworks, cad, 3d printing, soldering, welding,
  plastering, bricklaying, tiling, joinery, carpentry, woodwork, woodturning, upholstery, plumbing, electrics, sewing,
  knitting, crochet, pottery, ceramics, calligraphy, watercolour, life drawing, cello, ukulele, to sew, to knit,
  to type, shorthand, public speaking, negotiation, first aid, cpr, mental health, safeguarding, beekeeping,
  permaculture, forklift, machine learning, kubernetes, linux, networking, cybersecurity, git, fundamentals,
  the new system
`
