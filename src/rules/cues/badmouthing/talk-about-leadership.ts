/** Advice, research, articles and reported speech on bad bosses and workplaces. */
export default `
  leaders who, a good manager, as a manager, as an employer, leadership book, leadership lesson, retention,
  anti bullying, burnout, how to handle, deescalation, de escalation, feedback, survey, according to, blog post,
  my blog, podcast, new episode, webinar, workshop, keynote, talk on, my book, hbr, tips for, the lesson,
  what i learned, takeaway, do not slag off, in an interview, interview tip, at interview, career advice, my advice,
  agony aunt, asked me about, i coach, i help, what do you think
`
