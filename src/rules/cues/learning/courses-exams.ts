/** Courses, exams, certificates, degrees, apprenticeships and licences by name, in all countries. */
export default `
  %course, online course, evening course, evening class, evening classes, night school, night class, night classes, short course,
  crash course, refresher course, access course, foundation course, foundation year, bridging course, module, unit 0, bootcamp, boot camp,
  coding bootcamp, summer school, webinar series, mooc, coursera, edx, udemy, khan academy, codecademy, freecodecamp, futurelearn,
  open university, openlearn, linkedin learning, pluralsight, udacity, skillshare, nptel, swayam, alx, andela, tesda, tafe, cert iii,
  cert iv, cert 0, fet college, tvet, polytechnic, hnd, ond, nysc, btec, nvq, svq, t level, city and guilds, city guilds, higher national,
  hnc, foundation degree, functional skills, esol, esl, ielts, toefl, celta, tefl, pgce, qts, pgdip, bed, bsc, msc, mba, ba hons, llb,
  llm, phd, doctorate, masters degree, part time degree, part time masters, my degree, associate degree, community college, ged, diploma,
  bachelors, undergrad, postgrad, grad school, med school, nursing school, law school, trade school, culinary school, seminary,
  apprenticeship, degree apprenticeship, %apprentice, traineeship, work experience, clinical placement, clerkship, articleship,
  training contract, pupillage, graduate scheme, %certificate, certification, certified, %cert, micro credential, digital badge, cpd,
  cpd hours, continuing education, ceu, aws certified, azure fundamentals, az 0, comptia, security plus, ccna, cissp, pmp, prince2,
  scrum certified, itil, six sigma green belt, yellow belt, google certificate, data analytics certificate, first aid course,
  first aid certificate, mental health first aid, fire marshal training, manual handling course, food hygiene certificate,
  food hygiene level 0, food safety level 0, haccp training, servsafe, rsa course, white card, cscs, smsts, sssts, ipaf, forklift licence,
  forklift ticket, telehandler ticket, cpcs, nebosh, iosh, osha 0, hazwoper, hgv training, cdl school, gas course, 18th edition course,
  inspection and testing, acca papers, cima, aat, ca foundation, cfa level 0, frm, bar exam, sqe, usmle, plab, mrcp, nclex prep, oet,
  board exam, civil service exam, upsc prep, gate exam, gre, gmat, lsat, mcat, wassce, waec, jamb, gcse, gcses, gcse maths, a level,
  a levels, as level, highers, leaving cert, junior cert, matric, kcse, csec, o level, normal level, spm, stpm, abitur, dissertation,
  final exam, midterms, resit, the exam, my exam, %exam, grade 0 theory, abrsm, jlpt, delf, dele, hsk
`
