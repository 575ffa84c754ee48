/** Condemning, counter-speech, calling out. */
export default `
  disgusting, disgusted, disgrace, disgraceful, shameful, shame on, shocking, shocked, appalling, appalled, horrific,
  horrified, horrifying, outrageous, outraged, vile, abhorrent, despicable, deplorable, sickening, makes me sick,
  heartbreaking, heartbroken, unacceptable, not ok, not funny, no excuses, inexcusable, indefensible, intolerable,
  not on, out of order, has no place, calling out, called out, call out, speak up, spoke up, speak out,
  stand up against, stand with, standing with, solidarity, say no to, fight against, campaigning, campaigner, end the,
  stop the, condemn, condemns, condemned, condemning, denounce, denounced, reject, oppose, opposed to,
  protest against, antiracism, black lives matter, blm, metoo, me too, vawg, hate crime, hate speech, love is love,
  anti bullying, antibullying, bystander, upstander, be kind, do better, be better, learn to, accountability,
  held accountable, justice, reported it, blocked, banned, boycott, petition, survivor, survivors, safeguarding,
  whistleblower, whistleblowing, whistle blower, complaint, dangerous, irresponsible, reckless, selfish,
  who does that, lost for words, speechless, people who think
`
