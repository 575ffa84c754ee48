/** Teaching, training, prevention and advice work. */
export default `
  teach, teaches, teaching, taught, %lesson, scheme of work, %workshop, %training, trainer, facilitator, facilitated, facilitating,
  %webinar, %course, %curriculum, syllabus, cpd, inset, assembly, pshe, health education, sex ed, sex education, safety briefing,
  toolbox talk, awareness, campaign, prevention, prevent, preventing, preventative, preventive, intervention, education programme,
  education program, outreach, charity, charities, non profit, nonprofit, ngo, foundation, helpline, hotline, samaritans, nspcc, childline,
  crisis line, text line, signposting, signposted, resources, resource pack, leaflet, poster, infographic, guidance, guidelines, policy,
  policies, best practice, code of conduct, risk assessment, safe practice, mentor, mentoring, mentored, mentors, tutoring, tutored,
  coaching session, keynote, talk on, giving a talk, gave a talk, speaking at, panel discussion, panel on, conference, symposium,
  lecture on, lecturing, seminar on, research on, my research, researching, thesis on, dissertation on, paper on, module on, reading about,
  studying, studied, students learn, youth group, scout group, scouts, guides, brownies leader, sunday school, media literacy,
  online safety, internet safety, scam alert, first aid, self defence class, self defense class
`
