/** Alcohol in medicine, policing, policy, news and research; harmless company. */
export default `
  alcohol policy, alcohol policies, minimum unit pricing, minimum pricing, mup, alcohol duty, duty freeze, beer duty, excise, alcohol tax,
  sin tax, licensing act, licensing bill, licensing board, licensing committee, drinking age, prohibition, dry county, dry state,
  gujarat dry, dry day, temperance, liquor ban, alcohol ban, liquor policy, liquor scam, hooch tragedy, illicit brew, illicit alcohol,
  counterfeit alcohol, methanol, nacada, mututho law, liquor act, alcohol advertising, alcohol marketing, alcohol labelling,
  health warning labels, chief medical officer, units a week, guidelines, low risk drinking, alcohol units, alcohol awareness,
  alcohol education, drink drive campaign, drink driving campaign, drink drive limit, lower the limit, breath testing, police breath,
  alcohol enforcement, traffic police, road policing, roads policing, traffic stop, patrol, custody nurse, custody suite,
  drink drive arrests, alcohol liaison nurse, alcohol nurse, alcohol care team, hepatology, hepatologist, liver clinic, liver transplant,
  liver unit, gastroenterology, alcohol counsellor, alcohol counselor, alcohol worker, fetal alcohol, foetal alcohol, fasd, fas,
  chlordiazepoxide, librium, thiamine, pabrinex, acamprosate, naltrexone, disulfiram, antabuse, ciwa, audit c, brief intervention,
  motivational interviewing, liver enzymes, alcohol metabolism, ethanol, ethyl alcohol, blood alcohol concentration, epidemiology of,
  cohort study, study on alcohol, research on alcohol, paper on alcohol, article on alcohol, study finds, new study, according to,
  deaths from alcohol, alcohol deaths, alcohol specific deaths, a and e nurse, emergency nurse, paramedic, saturday night in a and e,
  a and e on a saturday, ed on a friday night, street pastors, street pastor, street angels, welfare tent, night safe, night time economy,
  nighttime economy, best bar none, purple flag, pubwatch, door supervisor, doorman, bouncer by trade, sia licence, student union welfare,
  bystander training, responsible drinking, substance use policy, alcohol at work policy, fitness for duty, fit for duty,
  random breath tests, pilot breath test, safety critical, cdl, hgv
`
