/** Alcohol in medicine, policing, policy, news and research; harmless company. */
export default `
  mup, excise, licensing board, prohibition, temperance, methanol, nacada, units a week, guidelines, patrol,
  hepatology, hepatologist, gastroenterology, fasd, fas, chlordiazepoxide, librium, thiamine, pabrinex, acamprosate,
  naltrexone, disulfiram, antabuse, ciwa, ethanol, according to, paramedic, welfare tent, pubwatch, doorman, cdl, hgv
`
