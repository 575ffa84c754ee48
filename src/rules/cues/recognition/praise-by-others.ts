/** Praise, thanks and feedback from bosses, clients, patients, pupils, parents, inspectors, strangers, quoted or told. */
export default `
  praise, praised, praised by, praised for, complimented, a compliment, kind words, feedback said, my feedback,
  my appraisal, rated me, testimonial, testimonials, reference from, left a review, client wrote, parent wrote,
  my supervisor said, judge said, the auditor, the foreman said, thanked me, thanked by, thank you note, card from,
  standing ovation, ovation, clapped, applauded, shout out in, told me that my, the best she, best nurse, cleanest,
  neatest, tidiest
`
