/** Neurodivergence words used in general talk. */
export default `
  nd, asd, pda, masking, stim, stims, rsd, adder, titration, iep, 2e, special interest, special interests, hyperfocus, body double, tics, apd, dcd,
  inattentive, autism, adhd, dyslexia, high functioning, asc, 🧠, ♾, combined type, overstimulated, hyperfixation, right to choose
`
