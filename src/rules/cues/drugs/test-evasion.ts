/** Evading a drug test and hiding the signs. */
export default `
  drug test, drug tests, drug tested, drug testing, piss test, piss tests, pee test, pee tests, urine test, urine sample, hair test,
  hair follicle test, swab test, mouth swab, oral swab, saliva test, random test at work, random testing, random screening, drug screen,
  drug screening, pre employment screen, pre employment drug, pre employment test, ua tomorrow, dirty ua, dirty urine, dirty test,
  hot test, failed the test, pop hot, popped hot, popped positive, pissed hot, piss hot, pissing hot, test positive for thc,
  tested positive for, beat the test, tricked the test, fake urine, fake pee, fake piss, synthetic urine, synthetic pee, synthetic piss,
  quick fix, quick luck, whizzinator, clean pee, clean piss, clean urine, someone elses pee, someone elses piss, someone elses urine,
  friends pee, friends urine, mates urine, mates piss, wifes urine, kids pee, sisters pee, borrowed pee, borrowed urine, bought pee,
  bought urine, dogs pee, dog pee, detox drink, detox drinks, detox kit, detox kits, thc detox, mega clean, qcarbo, certo, sure jell,
  niacin, cranberry juice, pickle juice, flush my system, flush it out, flushing my system, flush out my system, out of my system,
  clean in time, clean by, get clean before, stays in your system, stay in your system, how long does weed stay, how long does thc stay,
  how long does coke stay, dilute my sample, diluted sample, dilute negative, watered down sample, swapped my sample, swapped samples,
  swap the sample, hand warmers, hand warmer urine, eye drops before work, eyedrops before, visine before, eye drops hide, cover the smell,
  hide the smell, mask the smell, masked the smell, smell of weed, smelling of weed, smell like weed, smells like weed, smelled like weed,
  smelt of weed, reek of weed, reeking of weed, stinking of weed, stink of weed, stank of weed, reeks of weed, smelled of weed,
  they do not test, jobs that do not test, 420 friendly job, 420 friendly workplace, hide it from hr, hide it from my boss,
  hide it from my parents
`
