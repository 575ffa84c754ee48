/** Recovery and getting better (harmless or past). */
export default `
  recovery, in recovery, my recovery, recovered, recovering, recovery is possible, recovery is not linear, recovery journey, years in recovery,
  getting better, got better, it gets better, things get better, it got better, it does get better, i got through, got through it, came through,
  came out the other side, out the other side, made it through, made it out, still here, i am still here, glad i am still here, glad i stayed,
  glad i am alive, happy to be alive, grateful to be alive, so grateful i am here, thankful to be alive, survived, survivor, suicide survivor,
  attempt survivor, years ago today i, years since my attempt, 0 years since my, 0 years clean, 0 years free, self harm free, years self harm free,
  free from self harm, 0 months free, one year free, scars have healed, healed scars, healing, healing journey, healed, weight restored,
  weight restoration, challenged a fear food, ate pizza today and, ate my fear food, full recovery, started therapy, started counselling,
  going to therapy, in therapy, my therapist, my therapist says, therapy helped, therapy works, therapy saved me, therapy saved my life, saved my life,
  counselling helped, counsellor, my counsellor, cbt helped, dbt, emdr, asked for help, asking for help, reached out, reaching out, reach out for help,
  got help, getting help, sought help, seek help, spoke to my gp, spoke to my doctor, meds are working, medication helped, antidepressants helped,
  proud of how far, how far i have come, come so far, long way from, used to be suicidal, used to self harm, used to want to die, used to starve,
  used to have panic attacks, back then i, years ago i wanted, never thought i would make, semicolon tattoo, project semicolon, my story is not over,
  one day at a time, small steps, small wins, good days and bad days, better days, brighter days, light at the end, hope again, found hope,
  learned to love myself, love my body now, accept my body, body neutrality, self care, self compassion, support system, support network,
  to anyone struggling
`
