/** Own neurodivergence: autism, ADHD, dyslexia and the like. */
export default `
  neurodivergent, neurodivergence, neurodiverse, neurospicy, autistic, i am autistic, actually autistic,
  actuallyautistic, autie, aspie, aspergers, asperger, unmasking, stimming, hyperfixate, hyperfixating, hyperfocused,
  echolalia, alexithymia, audhd, audhder, adhder, ritalin, concerta, vyvanse, elvanse, adderall, my adderall,
  strattera, atomoxetine, dyslexic, dyspraxia, dyspraxic, i am dyspraxic, dyscalculia, dyscalculic, dysgraphia,
  dysgraphic, irlens, aphantasia, synaesthesia, synesthesia, prosopagnosia, tourettes, tourette, my tourettes,
  ticcing, coprolalia, spld, special ed kid, ehcp, giftedness
`
