/** Ordinary bad mood, tiredness, stress and homesickness (harmless). */
export default `
  bad day, having a bad day, rough day, long day, tough day, bad week, rough week, long week, tough week, one of those days, one of those weeks,
  bad mood, grumpy, grumpy today, moody, cranky, hangry, in a mood, in a huff, fed up, bit fed up, fed up of this rain, bit down, feeling a bit down,
  feeling down today, bit low today, bit sad, bit sad today, a bit teary, teary, had a little cry, little cry, good cry, having a good cry, happy cry,
  happy tears, ugly crying at, crying at this advert, crying at the ending, cried at the wedding, cried at the film, crying at my desk laughing,
  emotional today, feeling emotional, meh day, blah day, bored, so bored, bored out of my mind, tired, tired today, so tired today, exhausted,
  exhausted but happy, knackered, shattered, wrecked after, dead on my feet, dog tired, bone tired, wiped out, worn out, drained today, zonked,
  cream crackered, running on coffee, running on empty, running on fumes, need coffee, need a nap, need a holiday, need sleep, need an early night,
  early night, new parent tired, baby up all night, baby did not sleep, newborn nights, teething baby, up with the baby, jet lag, jet lagged, jetlag,
  night shift tired, after night shift, too hot to sleep, could not sleep excited, too excited to sleep, neighbours party kept me, stressed,
  bit stressed, stressful day, exam stress, deadline stress, busy week, hectic, overwhelmed with emails, swamped, snowed under, up to my eyes,
  up to my neck, sunday scaries, monday blues, monday mood, mondayitis, january blues, winter blues, post holiday blues, holiday blues, homesick,
  bit homesick, missing home, missing my mum, nervous, nervous about, bit nervous, nervous for, butterflies, first day nerves, pre match nerves,
  stage fright, interview nerves, anxious about the interview, anxious wait, anxious for results, frustrated, annoyed, irritated, gutted,
  absolutely gutted, heartbroken we lost, devastated we lost, devastated about, disappointed with, sulking, pms, hormonal, hungover, man flu,
  feeling rough, under the weather, got a cold, stomach bug, lost my appetite with flu, off my food, bad hair day, on a diet, diet starts monday,
  ate too much, ate too much cake, stuffed myself, so full, food coma, meal prep, cheat day, cheat meal, slimming world, weight watchers,
  calorie deficit, macros, intermittent fasting, ramadan fasting, fasting for ramadan, fasting for lent
`
