/** Condemning bullying, telling of abuse received, helping its victims. */
export default `
  bullying, bullied, bully free, antibullying, antibullyingweek, cyberbullying, online hate, trolling, trolled, body shaming, bodyshaming,
  fat shaming, fatshaming, slut shaming, victim blaming, age shaming, mum shaming, mom shaming, harassment, harassed, abuse, abusive,
  verbally abused, coercive control, hate mail, death threats, called me, calling me, calls me, told me i was, told i was, said i was,
  saying i was, been called, i was called, called names, name calling, people telling me, told me to kill, told me to shut,
  someone just called, his words, her words, quote, unquote, screenshot of the message, this message, message i got, the message i received,
  comment i got, dm i got, do not call people, do not call your, stop calling, stop shaming, stop telling people to, stop commenting on,
  do not comment on, never comment on, comments about my body, comments about my weight, words hurt, words matter, words stick, be kind,
  bekind, kindness, it costs nothing to, think before you, there is a person behind, real person behind, not ok to call,
  no one should be called, nobody should be called, nobody deserves, no one deserves, you are not stupid, you are not ugly,
  you are not a burden, you are not an idiot, you are enough, you are worthy, you are loved, you are beautiful, you matter, not a failure,
  not worthless, nobody is stupid, no stupid questions, no such thing as stupid, there are no stupid, never feel stupid, do not feel stupid,
  made me feel, made to feel, made her feel, self esteem, self worth, self love, body positivity, body positive, mental health, trauma,
  therapy, therapist, counsellor, childline, samaritans, helpline, hotline, crisis line, reported it, report it, report and block, blocked,
  block and report, block and move on, moderation, moderator, safe space, safeguarding, policy, zero tolerance, dignity, respect at work,
  stand up to bullies, stood up to, stand up for, upstander, bystander, apology, apologise, apologised, i am sorry for, sorry for calling,
  sorry i called, i should not have, regret calling, regret saying, i regret, ashamed of how, learned not to, taught my kids not,
  teach kids not to, we do not call, we do not say, not nice to, forgive, forgave, forgiveness, overcame, survivor, rip, rest in peace,
  lost her life, suicide prevention, diana award, pink shirt day, odd socks day, school assembly, dsl, report function, muted
`
