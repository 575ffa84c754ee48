/** Condemning bullying, telling of abuse received, helping its victims. */
export default `
  bullying, bullied, antibullying, antibullyingweek, cyberbullying, trolling, trolled, bodyshaming, fatshaming,
  harassment, harassed, abuse, abusive, coercive control, death threats, called me, calling me, calls me,
  told me i was, said i was, saying i was, been called, name calling, his words, quote, unquote, this message,
  do not call people, stop calling, be kind, bekind, kindness, you are worthy, you are beautiful, made me feel,
  mental health, trauma, therapy, therapist, counsellor, childline, samaritans, helpline, hotline, crisis line,
  reported it, report it, blocked, block and report, moderation, moderator, safeguarding, policy, dignity,
  stand up for, upstander, bystander, apology, apologise, apologised, i regret, we do not call, we do not say,
  forgive, forgave, forgiveness, overcame, survivor, rip, rest in peace, suicide prevention, dsl, muted
`
