/** Disliking those one works with or under, said plainly. */
export default `
  can not stand my, can not stand the, can not stand him, can not stand her, can not stand them, can not stand this,
  could not stand my, could not stand her, could not stand him, can not bear my, can not bear the woman,
  can not bear the man, can not deal with these, can not deal with this man, can not deal with this woman,
  can not work with these, can not work with this, can not take another, had enough of him, had enough of her,
  had enough of them, had enough of this place, had enough of my, had enough of these, enough of this company,
  enough of this job, sick of my boss, sick of my manager, sick of my coworkers, sick of this place, sick of this job,
  sick of this company, sick of working for, sick of working with, sick to death of, sick and tired of, fed up with my,
  fed up with this, fed up of my, fed up of this, tired of working with, tired of working for, tired of these people,
  tired of this place, hate working with, hate working for, hate working here, hate working there, hated working,
  hate the people i, hate the company, hate the manager, hate my manager, hate my boss, hate my coworkers,
  hate my team, hate my colleagues, hate my supervisor, hate my teacher, hate my employer, hate my company,
  hate my workplace, hate my shift, hate that man, hate that woman, hate this man, hate this woman, despise my,
  so glad i left, glad i left that, glad to be out of, glad to be rid, glad to see the back,
  best thing i did was leave, best decision was leaving, dealing with recruiters, dealing with customers,
  dealing with clients, dealing with patients, dealing with parents, dealing with idiots, dealing with people,
  dealing with these, working with idiots, working with morons, surrounded by idiots, is the worst,
  worst part of my job, worst thing about my job, worst thing about working, worst boss, worst bosses, worst manager i,
  worst company i, worst job i, worst place i, worst team, worst client, worst customers, worst people, worst school,
  worst teacher, worst lecturer, worst employer, worst agency
`
