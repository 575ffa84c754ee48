/** Condemning, counter-speech, calling out. */
export default `
  disgusting, disgusted, disgusts me, disgrace, disgraceful, shameful, shame on, shocking, shocked, appalling, appalled, horrific,
  horrified, horrifying, outrageous, outraged, vile, abhorrent, despicable, deplorable, sickening, makes me sick, heartbreaking,
  heartbroken, unacceptable, not acceptable, not okay, not ok, never okay, never ok, not funny, never funny, no excuse, no excuses,
  inexcusable, indefensible, intolerable, not on, out of order, zero tolerance, no place for, no room for, has no place, does not belong,
  call it out, calling out, called out, call out, speak up, speaking up, spoke up, speak out, spoke out, stand up to, stand up against,
  stood up to, standing up to, standing against, stand against, stand with, standing with, solidarity, say no to, fight against,
  fighting against, campaign against, campaigning, campaigner, end the, stop the, put an end to, condemn, condemns, condemned, condemning,
  denounce, denounced, reject, oppose, opposed to, protest against, against racism, anti racism, antiracism, anti racist, kick it out,
  show racism the red card, no to racism, black lives matter, blm, metoo, me too, times up, end violence, stop violence,
  violence against women, vawg, white ribbon, stop hate, hate crime, hate speech, no to hate, love is love, anti bullying, antibullying,
  bystander, upstander, be kind, kindness matters, do better, be better, educate yourself, learn to, accountability, held accountable,
  hold accountable, held to account, justice, reported it, reported them, reported him, reported her, blocked, report and block, banned,
  boycott, petition, victim blaming, survivor, survivors, safeguarding, whistleblower, whistleblowing, whistle blower, complaint,
  dangerous, irresponsible, reckless, selfish, could have killed, lives at risk, who does that, what is wrong with people,
  people are awful, lost for words, speechless, fed up of people, sick of people, tired of people, i hate when people, hate it when people,
  i hate people who, people who think
`
