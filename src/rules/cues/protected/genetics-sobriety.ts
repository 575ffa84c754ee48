/** Own genetic information and own sobriety. */
export default `
  brca, brca1, brca2, brca 1, brca 2, brca positive, brca gene, brca mutation, gene carrier, i am a carrier, carry the gene, carrying the gene,
  carry the mutation, faulty gene, genetic mutation, genetic test, genetic test results, my genetic test, genetic counselling, genetic counseling,
  genetic counsellor, my genetic, genome sequenced, whole genome, my dna results, dna results, dna kit, my dna test says, 23andme, 23 and me,
  ancestrydna, ancestry results, ancestry dna, percent nigerian, percent irish, percent ashkenazi, 0 percent irish, my genotype, genotype aa,
  genotype as, my genotype is, sickle cell trait, sickle trait, cf carrier, tay sachs carrier, thalassemia trait, huntingtons gene, huntington gene,
  lynch syndrome, mthfr, apoe4, factor v leiden, hereditary condition, hereditary cancer, runs in my family, strong family history, inherited from my,
  inherited condition, preventive mastectomy, preventative mastectomy, prophylactic mastectomy, previvor, my blood type, o negative, rhesus negative,
  rh negative, i am sober, 0 years sober, years sober, months sober, days sober, one year sober, two years sober, three years sober, five years sober,
  ten years sober, newly sober, soberversary, sober anniversary, sober birthday, sober date, my sobriety, sobriety date, sobriety chip,
  sobriety journey, one year chip, 0 day chip, 90 day chip, 30 day chip, sober curious, sober life, sober living, sober and proud, soberlife, sober mum,
  sober mom, clean and sober, clean time, 0 years clean, years clean, months clean, one year clean, clean from drugs, alcohol free for,
  0 days alcohol free, years alcohol free, stopped drinking 0 years, quit drinking, quit drinking 0 years, gave up drinking, gave up alcohol,
  last drink was, my last drink, have not had a drink in, not touched a drop, not touched a drop since, do not drink anymore, tee total, teetotaller,
  recovering alcoholic, alcoholic in recovery, i am an alcoholic, my alcoholism, recovering addict, addict in recovery, i am an addict, former addict,
  ex addict, my addiction, my drinking problem, in recovery from, long term recovery, person in long term recovery, aa meeting, aa meetings,
  alcoholics anonymous, na meeting, narcotics anonymous, gamblers anonymous, gambling addiction, gambling addict, compulsive gambler, smart recovery,
  al anon, my sponsor in aa, my aa sponsor, 12 steps, twelve steps, working the steps, friend of bill, friend of bill w, odaat, in rehab, went to rehab,
  out of rehab, since rehab, detox unit, halfway house, sober house, my relapse, methadone programme, on methadone, suboxone, buprenorphine, antabuse,
  naltrexone, acamprosate
`
