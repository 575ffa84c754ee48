/** Own disability, aids and adjustments. */
export default `
  disabilities, learning disability, pwd, wheelchair user, wheelie, powerchair, mobility scooter, walking stick,
  on crutches, rollator, splints, wrist splints, afo, prosthetic, prosthesis, amputee, amputation, born without,
  paraplegic, quadriplegic, tetraplegic, hemiplegia, cerebral palsy, sma, dwarfism, achondroplasia, stammer,
  my stammer, stutter, stutterer, aphasia, apraxia, aac, i am deaf, profoundly deaf, deafblind, hard of hearing, hoh,
  hearing aid, hearing aids, cochlear, cochlear implant, bsl, auslan, nzsl, lipread, lip reading, i am blind,
  blind man, glass eye, eye patch, guide dog, assistance dog, colourblind, colorblind, fragile x, blue badge,
  disabled bay, occupational health, my pip, dla, lcwra, ssdi, ndis, odsp, paralympian, wheelchair basketball,
  deaflympics, 🦽, 🦼, 🦯, 🦻, 🦿, 🦾, 🦮, 🧏
`
