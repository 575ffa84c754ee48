/** Own neurodivergence: autism, ADHD, dyslexia and the like. */
export default `
  neurodivergent, i am neurodivergent, neurodivergence, neurodiverse, neurospicy, neuro spicy, neurodivergent brain, neurodivergent woman,
  neurodivergent mum, autistic, i am autistic, autistic woman, autistic man, autistic adult, autistic person, autistic and proud, actually autistic,
  actuallyautistic, late diagnosed autistic, my autism, autism diagnosis, autism assessment, autism spectrum, on the spectrum, on the autism spectrum,
  autie, aspie, aspergers, asperger, asperger syndrome, high masking, low support needs, level 0 autism, level 2 autism, pda profile, unmasking,
  mask all day, stimming, stim toy, stim toys, meltdown autistic, autistic meltdown, shutdown autistic, autistic shutdown, sensory overload,
  sensory overwhelm, sensory issues, sensory needs, sensory seeking, sensory processing, spd sensory, noise cancelling headphones for, loop earplugs,
  ear defenders, over stimulated, hyperfixate, hyperfixating, hyperfocused, echolalia, alexithymia, double empathy, safe foods autistic, audhd, audhder,
  au dhd, my adhd, i have adhd, adhd brain, adhd diagnosis, adhd assessment, adhd woman, adhd mum, adhd mom, adhd meds, adhd medication, adhd paralysis,
  adhd tax, adhder, inattentive adhd, inattentive type, combined adhd, executive dysfunction, executive function, time blind, time blindness,
  task paralysis, body doubling, rejection sensitivity, rejection sensitive dysphoria, dopamine seeking, ritalin, my ritalin, concerta, vyvanse,
  my vyvanse, elvanse, my elvanse, adderall, my adderall, adderall prescription, strattera, atomoxetine, add brain, my dyslexia, dyslexic,
  i am dyslexic, dyslexic brain, dyslexic thinker, dyslexic thinking, dyspraxia, dyspraxic, i am dyspraxic, dyscalculia, dyscalculic, dysgraphia,
  dysgraphic, irlens, irlen syndrome, coloured overlays, auditory processing disorder, aphantasia, synaesthesia, synesthesia, prosopagnosia, face blind,
  face blindness, tourettes, tourette, tourette syndrome, my tourettes, my tics, ticcing, tic attack, coprolalia, learning difficulty,
  learning difficulties, learning difference, specific learning difficulty, spld, sen kid, special needs kid, special ed kid, had an iep, ehcp,
  extra time in exams, dsa funded, twice exceptional, gifted kid burnout, giftedness
`
