/** Nouns for a person that can be hit, after "the" or "a". */
export default `
  @person, %bouncer, %doorman, doormen, dj, djs, %steward, %barman, %bartender, %barmaid, %waiter, %cabbie, taxi driver, bus driver, %cyclist,
  %motorist, %referee, ref, refs, %umpire, %coach, %lad, %geezer, %fella, %chap, dude, dudes, %kid, %youth, %thug, %thief, thieves, %burglar, %robber,
  %mugger, %intruder, %attacker, %stalker, %warden, traffic warden, parking warden, %inspector, ticket inspector, %judge, %lawyer, %cop, %copper,
  %policeman, police officer, %pig, %fed, %soldier, %protester, %protestor, %journalist, %reporter, %councillor, %mp, %mayor, %minister, %landlord,
  %lodger, %tenant, %postman, %builder, %plumber, %electrician, %scaffolder, %salesman, %manager, %supervisor, %boss, %headteacher, %teacher,
  %lecturer, %tutor, %nurse, %doctor, %vicar, %priest, %groom, best man, %bride, %bridesmaid, %usher, %stranger, %drunk, %junkie, %tramp, %beggar,
  %hooligan, %fan, away fan, away fans, %opponent, %goalkeeper, %linesman, %bully, bullies, %ex, %stepdad, %stepmum, %stepfather, %stepson,
  father in law, mother in law, brother in law, sister in law, son in law, %nephew, %niece, %grandson, %twin, %sibling, %bastard, %prick, %twat, %cunt,
  %bitch, %dickhead, %wanker, %idiot, %moron, %tosser, %knob, %scumbag, %nonce, %paedo, %pedo, %creep, %perv, %scab, %snitch, %grass, %rat, %traitor,
  %influencer, %tiktoker, %busker, %vegan, %tory, tories, %politician, %banker, %neighbour, %neighbor, %co worker, %colleague, %intern, %apprentice,
  %foreman, %gaffer, %driver, %passenger, %biker, %scooter rider, %jogger, %dog walker, %tourist, guy, man, woman, girl, boy, bloke
`
  .trim()
  .split(/\s*,\s*/)
