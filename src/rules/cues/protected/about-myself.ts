/** Frames that say something of oneself. */
export default `
  as someone with, as someone who, i was diagnosed, diagnosed with, %diagnose with, was diagnosed, been diagnosed,
  i have been living with, i live with, suffering from, battling, my faith, my mother is, my father is, my ancestors,
  i came out, proud to be, proud to be a, born and raised, my doctor says, people like me, unapologetically,
  survivor of
`
