/** Neurodivergence words used in general talk. */
export default `
  nd, asd, pda, masking, stim, stims, rsd, adder, titration, iep, 2e, hyperfocus, tics, apd, dcd, inattentive, autism,
  adhd, dyslexia, high functioning, asc, 🧠, ♾, overstimulated, hyperfixation
`
