/** Hangovers and the day after. */
export default `
  hangover, hangovers, hungover, hanging out my hoop, hangxiety, hangziety, horrors, head like a, hair of the,
  lucozade, berocca, dioralyte, pedialyte, my liver, two hours sleep, babalaas, hango, kulock
`
