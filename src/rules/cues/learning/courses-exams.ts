/** Courses, exams, certificates, degrees, apprenticeships and licences by name, in all countries. */
export default `
  %course, online course, evening class, night school, night class, night classes, crash course, bridging course,
  module, unit 0, bootcamp, summer school, mooc, coursera, edx, udemy, khan academy, codecademy, freecodecamp,
  futurelearn, open university, openlearn, pluralsight, udacity, skillshare, nptel, swayam, alx, andela, tesda, tafe,
  cert 0, tvet, polytechnic, hnd, ond, nysc, btec, nvq, svq, hnc, esol, esl, ielts, toefl, celta, tefl, pgce, qts,
  pgdip, bed, bsc, msc, mba, llb, llm, phd, doctorate, my degree, community college, ged, diploma, bachelors,
  undergrad, postgrad, nursing school, seminary, apprenticeship, %apprentice, traineeship, work experience, clerkship,
  articleship, pupillage, %certificate, certification, certified, %cert, cpd, ceu, aws certified, comptia, ccna,
  cissp, pmp, prince2, itil, first aid course, first aid certificate, mental health first aid, food hygiene level 0,
  servsafe, white card, cscs, smsts, sssts, ipaf, forklift ticket, cpcs, nebosh, iosh, hazwoper, acca papers, cima,
  aat, cfa level 0, frm, bar exam, sqe, usmle, plab, mrcp, oet, board exam, gre, gmat, lsat, mcat, wassce, waec, jamb,
  gcse, gcses, a level, a levels, highers, matric, kcse, csec, spm, stpm, abitur, dissertation, midterms, resit,
  the exam, %exam, abrsm, jlpt, delf, dele, hsk
`
