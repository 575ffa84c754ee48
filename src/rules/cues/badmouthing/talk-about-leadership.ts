/** Advice, research, articles and reported speech on bad bosses and workplaces. */
export default `
  leaders should, good leaders, great leaders, bad leaders, leaders who, a good leader, a good manager, good managers, great managers,
  managers should, managers who, as a manager, as a leader, as managers, as leaders, as an employer, employers should, employers must,
  employers who, employers need, companies should, companies that, companies who, organisations that, organisations should,
  if you are a manager, if you manage, if you lead, new managers, first time managers, leadership development, leadership training,
  leadership course, leadership book, leadership lesson, leadership lessons, management training, people management, psychological safety,
  emotional intelligence, employee engagement, employee experience, employee wellbeing, retention, workplace culture, company culture,
  culture change, work culture, workplace bullying, anti bullying, bullying policy, mental health at work, burnout, signs of a toxic,
  how to deal with, how to handle, how to spot, how to manage, how to leave, how to respond, dealing with difficult,
  difficult conversations, difficult people, conflict resolution, deescalation, de escalation, feedback, people leave managers,
  people do not leave jobs, study finds, study shows, research shows, research by, research suggests, new research, survey, according to,
  reports that, read this article, interesting article, blog post, my blog, new blog, podcast, new episode, webinar, workshop, keynote,
  panel discussion, talk on, book review, my book, harvard business review, hbr, tips for, 0 tips, 0 signs, 0 ways, 0 lessons,
  lesson i learned, lessons learned, the lesson, what i learned, takeaway, key takeaways, do not badmouth, never badmouth,
  do not bad mouth, never bad mouth, never speak ill, do not slag off, in an interview, interview tip, interview tips, at interview,
  career advice, career tip, careers advice, advice for, my advice, do not burn bridges, never burn bridges, leave gracefully,
  on good terms, agony aunt, ask a manager, asked me about, a friend told me, a reader asks, client of mine told, my mentee,
  coaching clients, i coach, i help, i support people, agree or disagree, what do you think
`
