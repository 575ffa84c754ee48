/** Verbs that may speak of taking drugs. */
export default `
  %smoke, %pop, %take, %neck, %bang, %hit, %rip, %roll, %spark, %pass, %do, %chew, %swallow, %inject, %plug, %boof, %sip, sippin, smokin,
  smoking, partaking, partake, %partake, partook, indulged, indulging, indulge, %indulge, %experiment, experimented, experimenting, try it,
  tried it, first time trying, %dabble, dabbled, dabbling, party hard, %get lit, on one, on it, off it, on something, off something,
  on some, off some, medicate, medicating, self medicated, relax with, unwind with, wind down with, bit of fun, treat myself to, %crave,
  cheeky, something stronger, something to keep me awake, pick me up, pick me ups, a little something, bit of something, bits, supplies,
  extras, extracurricular, extracurriculars, recreational, recreationally, substances, illicit, goods
`
