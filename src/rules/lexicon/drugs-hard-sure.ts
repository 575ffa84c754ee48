/** Names of other illegal drugs that hardly mean anything else. */
export default `
  cocaine, heroin, crystal meth, meth, methamphetamine, meths pipe, mdma, ketamine, lsd, ghb, gbl, crack cocaine, 2cb, 2c b, 2ci, dmt, mephedrone,
  mcat, m cat, mkat, meow meow, amphetamine, amphetamines, magic mushrooms, magic mushroom, magic truffles, shrooms, shroom, mushies, ayahuasca,
  peyote, mescaline, psilocybin, psychedelics, psychedelic mushrooms, nitrous oxide, laughing gas, nos balloons, nos canisters, nos, whippets,
  whip its, nangs, angel dust, purple drank, sizzurp, dirty sprite, khat, miraa, mandrax, nyaope, whoonga, yaba, pcp, ket, yayo, nose candy,
  disco biscuits, disco biscuit, disco dust, speedball, speedballs, pingers, pinger, pingas, pinga, gak, class as, class a, class a drugs,
  class b drugs, crack pipe, meth pipe, party powder, marching powder, booger sugar, devil dandruff, colombian marching powder,
  bolivian marching powder, showbiz sherbet, chang, mandy caps, molly water, k hole, khole, eightball, eight ball of coke, 8 ball of coke,
  powder and pills, salvia, ibogaine, changa, mxe, methoxetamine, nbome, spice zombie, black mamba, flakka, bath salts, krokodil, tramol, chitta,
  brown sugar heroin, colorado spice, magic truffle, acid tabs, acid tab, tab of acid, tabs of acid, hit of acid, hits of acid, narcotics, hard drugs,
  party drugs, illegal drugs, recreational drugs, rave drugs, coke habit, ecstasy pill, ecstasy pills, ecstasy tablets, research chemicals,
  ketamine bump, microdoses, microdose, ❄
`
  .trim()
  .split(/\s*,\s*/)
