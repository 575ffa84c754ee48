/** Sobriety and recovery from drugs; harmless company. */
export default `
  clean and sober, clean and serene, sober from, drug free, drugfree, got clean, getting clean, get clean, been clean, stay clean,
  staying clean, stayed clean, clean since, clean date, clean for, months clean, years clean, days clean, year clean, month clean,
  weeks clean, in recovery, recovery journey, recovering addict, recovered addict, former addict, ex addict, ex user, former user,
  used to be an addict, active addiction, my addiction, years of addiction, battled addiction, beat addiction, overcame addiction,
  overcoming addiction, overcome addiction, addiction recovery, recovery coach, recovery community, recovery is possible,
  recovery is worth it, we do recover, we recover out loud, one day at a time, just for today, na meeting, na meetings,
  narcotics anonymous, ca meeting, cocaine anonymous, marijuana anonymous, smart recovery, twelve step, 12 step, twelve steps, 12 steps,
  higher power, my sponsor, keytag, key tag, sober living, sober house, sober home, halfway house, rehab, rehabs, detoxed, in detox,
  treatment centre, treatment center, residential treatment, relapse, relapsed, relapses, relapsing, methadone programme,
  methadone program, methadone clinic, suboxone program, opioid substitution, quit weed, quit smoking weed, quit coke, quit cocaine,
  quit drugs, quitting weed, quitting drugs, gave up weed, given up weed, gave up drugs, given up drugs, giving up weed,
  stopped smoking weed, stopped taking drugs, stopped using, stopped doing drugs, stopped doing coke, no longer use, no longer smoke weed,
  no more drugs, no more weed, no drugs, without drugs, never tried drugs, never done drugs, never touched drugs, never taken drugs,
  never did drugs, never smoked, never do drugs, do not do drugs, do not smoke weed, do not take drugs, does not do drugs,
  do not use drugs, do not touch drugs, have not touched, have not used, put down the, turned my life around, second chance,
  lost everything to, lost my brother to, lost my son to, lost my sister to, lost a friend to, lost friends to, lost my best friend to,
  lost to overdose, died of an overdose, died from an overdose, rock bottom, my story, sober birthday, soberversary, clean birthday,
  overdose awareness, recovery month, nar anon, naranon, families anonymous, harm reduction saved, grateful to be alive,
  grateful to be clean, sober mind, natural high, high on life, straight edge, straightedge, leaves, california sober curious, sponsee,
  sponsees, lived experience, peer mentor, peer support, craving, cravings, trigger, triggers
`
