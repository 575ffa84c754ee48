/** Teaching, training, prevention and advice work. */
export default `
  teach, teaches, teaching, taught, %lesson, %workshop, %training, trainer, facilitator, facilitated, facilitating,
  %webinar, %course, %curriculum, syllabus, cpd, inset, assembly, pshe, sex ed, sex education, safety briefing,
  toolbox talk, awareness, campaign, prevention, prevent, preventing, preventative, preventive, intervention,
  outreach, charity, charities, nonprofit, ngo, foundation, helpline, hotline, samaritans, nspcc, childline,
  crisis line, signposting, signposted, resources, leaflet, poster, infographic, guidance, guidelines, policy,
  policies, risk assessment, mentor, mentoring, mentored, mentors, tutoring, tutored, keynote, talk on, gave a talk,
  speaking at, panel on, conference, symposium, lecture on, lecturing, my research, researching, thesis on, paper on,
  module on, reading about, studying, studied, scouts, guides, sunday school, scam alert, first aid
`
