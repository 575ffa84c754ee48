/** What is learned: languages, coding, instruments, trades, skills, sciences, software, driving, reading and writing. */
export default `
  sign language, bsl, asl, isl, auslan, nzsl, makaton, braille, cantonese, urdu, punjabi, tamil, swahili, yoruba, igbo, hausa, twi, zulu,
  xhosa, gaelic, gaeilge, te reo, te reo maori, tagalog, a language, a new language, second language, third language, my english,
  english lessons, vocabulary, verbs, irregular verbs, grammar, pronunciation, duolingo, babbel, anki deck, to code, coding, programming,
  python, javascript, html, css, sql, c++, r programming, power bi, tableau, data science, statistics, calculus, algebra, linear algebra,
  maths, mathematics, anatomy, pharmacology, accounting, bookkeeping, payroll, tax law, contract law, counselling, sociology,
  project management, digital marketing, seo, ux, ux design, photoshop, illustrator, figma, blender, autocad, revit, solidworks, cad,
  3d printing, soldering, welding, tig welding, plastering, bricklaying, tiling, joinery, carpentry, woodwork, woodturning, upholstery,
  plumbing, electrics, car maintenance, bike maintenance, sewing, knitting, crochet, pottery, ceramics, calligraphy, watercolour,
  life drawing, film making, sound engineering, music theory, cello, ukulele, to read music, to bake, to sew, to knit, to weld, to type,
  touch typing, shorthand, public speaking, negotiation, first aid, cpr, mental health, safeguarding, beekeeping, permaculture,
  soil science, animal care, forklift, machine learning, kubernetes, linux, networking, cyber security, cybersecurity, ethical hacking,
  git, basics of, fundamentals, fundamentals of, introduction to, intro to, the ropes, new skill, new skills, a new trade, new software,
  the new system, best practice in
`
