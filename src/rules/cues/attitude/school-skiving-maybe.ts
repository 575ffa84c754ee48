/** Skiving, sleeping and idling at school, college and university; here the words that often mean something else. */
export default `
  my 0 am, 0 am lecture, 0 am lectures, 0 am class, missed class, bunked, hooky, truant, truancy, mitched, on the hop, on the bounce,
  dogging it, dogged it, twag, wagging, sag off, due tomorrow, due at midnight, cramming, sleep in class, %proxy, left school early,
  dropping out, dropped out, drop out, school sucks, school is boring, uni is boring, barely passed, scraped through, absent na naman,
  pontang
`
