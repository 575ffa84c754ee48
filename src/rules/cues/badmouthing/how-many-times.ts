/** Exasperated questions at people who do not understand. */
export default `
  the number of times i, number of times i have, how many times do, how many times have, how many times must,
  times do i have to, i have explained, explained this to, explained it to, explain this to, explain it again,
  explaining the same, explain the same, explain to grown, for the 0th time, for the hundredth time,
  for the millionth time, for the third time this, do these people, do people not, do you people, does nobody,
  does no one, does anybody in this, does anyone in this, does anyone here, is anyone in this, is anybody in this,
  are you people, is he stupid, is she stupid, is he thick, is he okay, is she okay, is he well,
  what is wrong with these, what is wrong with people, what is wrong with this, what is wrong with my,
  what do they even, what does he even, what does she even, what do they do all, what does he do all,
  what does she do all, what exactly does, what does hr, why are they like, why is he like, why is she like,
  why are clients, why are customers, why are managers, why are patients, why are parents, why do clients,
  why do customers, why do managers, why do patients, why do parents, why do bosses, why do recruiters, why can nobody,
  why can no one, how hard is it, how hard can it, is it that hard, is it so hard, it is not hard, not rocket,
  basic english, basic maths, single neuron, working neuron, a neuron, two neurons, functioning brain,
  functioning adult, working brain, thought in his head, thoughts in her, thought in her head, between the ears
`
