/** Nouns for what somebody said or did. */
export default `
  %slur, %comment, %remark, %joke, language, %chant, graffiti, %trope, rhetoric, %tweet, %message, %attack, %rant, bile, behaviour, behavior, %view,
  %attitude, %ideology, %term, %word, %insult, bullying, %post, %reply, %stereotype, abuse, harassment, %statement, %opinion, %assumption, %email, %dm,
  stuff, things, thing to say, thing to hear, nonsense, rubbish, banter, dog whistle, dog whistles, %myth, %lie, hate, violence, %crime, treatment,
  narrative, propaganda, trolls, bullies
`
  .trim()
  .split(/\s*,\s*/)
