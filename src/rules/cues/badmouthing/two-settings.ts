/** Formulas of mockery, such as two settings, one job, the only thing he manages. */
export default `
  two settings, the only thing he manages, two modes, two speeds, only two moods, two emotions, three moods,
  one setting, the only thing our, only thing he can, only thing she can, only thing he manages,
  only thing they manage, only thing he runs, only thing he is good at, only thing she is good at, only qualification,
  his only skill, her only skill, only talent, one talent, his one talent, has one job, had one job, one job and,
  all mouth, no trousers, all talk, all hat, no cattle, all gob, to a t, needs a hobby, get a hobby,
  needs a holiday from herself, full of hot air, full of himself, full of herself, thinks he is god, thinks she is god,
  thinks he is steve, thinks he is the wolf, thinks she is the queen, thinks she runs, thinks he runs, thinks he owns,
  thinks she owns, in love with himself, loves the sound of, own voice, so sure of himself, so sure of herself,
  so bad at his, so bad at her, so bad at their, bad at their job, bad at his job, bad at her job, worst person to,
  not even literate, can not count, can not add up, could not add, can not use a, can not open a, can not find a vein,
  not fit to, never met a customer, never met a patient, never met a child, never worked a day, never done a day,
  day of real work, fathers money, daddy paid, his dads money, trust fund, bank of dad
`
