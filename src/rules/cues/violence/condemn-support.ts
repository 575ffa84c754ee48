/** Condemning violence, telling of having suffered it, helping and preventing. */
export default `
  condemn, condemned, condemning, nonviolence, nonviolent, peaceful, peacefully, ceasefire, vawg, gbv,
  domestic violence, domestic abuse, dv, coercive control, escaped, %survivor, i survived, victim support, refuge,
  womensaid, not all heroes, she hit me, threatened me, death threats, got jumped, i was beaten, beat me, beaten by,
  attacked by, assaulted, restraining order, justiceforall, justice, rip, rest in peace, vigil, %tribute, condolences,
  thoughts and prayers, heartbroken, heartbreaking, devastated, devastating, horrific, horrified, appalling, appalled,
  sickening, tragic, tragedy, senseless, shocking, outrage, unacceptable, never hit, do not hit, walk away,
  talked him down, calmed, calm down, anger management, therapy, counselling, therapist, counsellor, trauma, ptsd,
  prevention, mentoring, everytown, never again, awareness, petition, safeguarding, child protection, childline,
  nspcc, rspca, hotline, helpline, samaritans, i forgive, forgave, forgiveness, never been in a fight, pacifist,
  quaker, buddhist, vegan, human rights, msf, peacekeeping, good friday agreement
`
