/** Pupils, students, families and children one is in charge of. */
export default `
  my pupil, one of my pupils, pupil of mine, one of my students, student of mine, kid in my class, boy in my class, girl in my class,
  lad in my class, child in my class, kid in year 0, boy in year 0, girl in year 0, child in year 0, in my year 0, in my tutor group,
  in my reception class, child at nursery, kid at nursery, toddler in my room, kid in my care, our foster placement, looked after child,
  adopted kid in, taken into care, child protection plan, at risk register, safeguarding disclosure, made a disclosure, disclosed to me,
  told me in confidence, safeguarding case, safeguarding referral, social worker for, mum is in prison, dad is in prison,
  his dad is in jail, her dad is in jail, mum is an addict, mum is on drugs, dads an alcoholic, parents are splitting,
  parents getting divorced, came to school with bruises, comes in dirty, wets himself, wets herself, wet himself, still in nappies,
  can not read at 0, reading age of, failed every subject, suspended pupil, reports this year, reports i wrote, report comments,
  marked this gem, answer in an exam paper, essay by one of, grades of, photo of my class, photo of the kids, pictures of the kids at,
  video of my class, video of my students, film my students, filming my students, childs name, called little, little boy called,
  little girl called
`
