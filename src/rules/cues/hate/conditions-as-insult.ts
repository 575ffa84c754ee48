/** Illnesses and disabilities as put-downs: so OCD, bipolar boss, are you deaf. */
export default `
  so ocd, so bipolar, so adhd, so dyslexic, so schizo, so psycho, so mental, so retarded, so lame, so spastic,
  a bit ocd, a bit autistic, a bit special, bit special, bit simple, a bit simple, a bit slow, bit autistic,
  bit on the spectrum, on the spectrum or, must be autistic, must be on the spectrum, probably autistic,
  clearly autistic, obviously autistic, is he autistic, are you autistic, autistic screeching, reeing, bipolar boss,
  bipolar weather, bipolar ex, bipolar bitch, schizophrenic weather, psycho ex, psycho bitch, psycho boss, my psycho,
  mental case, mental home, mental institution, straitjacket, padded cell, rubber room, off his meds, off her meds,
  off your meds, off their meds, take your meds, take your pills, forgot your meds, forgot to take your,
  forgot his meds, forgot her meds, needs his meds, needs her meds, need your meds, up your meds, up the dose,
  are you deaf, are you slow, are you simple, are you dumb, are you mental, deaf or what, deaf and dumb,
  deaf or stupid, deaf or daft, blind or what, blind as well as, blind or stupid, blind ref, like a blind man,
  short bus, sunshine bus, sunshine coach, sunshine variety coach, window licker, window lickers, window licking,
  licking windows, lick the windows, licks windows, special kind of stupid, dribbler, dribblers, spazzing, spaz out,
  spazzing out, spaz attack, joey deacon, downsy, extra chromosome, extra chromosomes, one chromosome,
  missing a chromosome, dwarf tossing, dwarf throwing, throw a dwarf, throw a midget, midget wrestling,
  midget tossing, little people wrestling, oompa loompa, umpa lumpa, elephant man, wonky eye, wonky eyed, boss eyed,
  bosseyed, hare lip, harelip, st st stutter, st stu, t t today, today junior, cripples, fake blue badge,
  faking a limp, faking a disability, faking disability, not that disabled, does not look disabled,
  do not look disabled, not even disabled, looks fine to me, walks fine when, miracle cured, benefit cheat,
  benefit cheats, benefits cheat, pip claimants, bad back brigade, malingerers, malingerer, skivers, swinging the lead
`
