/** Verbs that may speak of taking drugs. */
export default `
  %smoke, %pop, %take, %neck, %bang, %hit, %rip, %roll, %spark, %pass, %do, %chew, %swallow, %inject, %plug, %boof,
  %sip, sippin, smokin, smoking, partaking, partake, %partake, partook, indulged, indulging, indulge, %indulge,
  %experiment, experimented, experimenting, try it, tried it, %dabble, dabbled, dabbling, on one, on it, off it,
  on something, off something, medicate, medicating, %crave, cheeky, bits, supplies, extras, extracurricular,
  extracurriculars, recreational, recreationally, substances, illicit, goods
`
