/** Words that tie cause to effect or condition to outcome, as one who knows a thing explains it. */
export default `
  because heat, because water, which means, meaning that, this means, that means, otherwise, or else it, leads to, lead to, results in,
  caused by, causes, cause of, root cause, comes down to, boils down to, depends on, it depends, depends whether, down to the, a sign of,
  sign that, symptom of, warning sign, warning signs, red flag, red flags, early signs, tell tale, telltale, give away, indicates,
  indicator, the evidence, evidence shows, research shows, studies show, the data, data shows, the numbers, on average, trade off,
  trade offs, tradeoff, tradeoffs, downside, upside, pros and cons, drawback, advantage, benefit of, cheaper than, faster than,
  stronger than, safer than, works better, works best, will fail, fails when, breaks when, breaks if, shrinks, expands, rusts, leaks,
  overheats, in the long run, long term, short term, up front, upfront, in practice, in theory, under load, under pressure, at scale,
  on the other hand, except when, exception, provided that, whether or not, within 0 days, within 0 hours, within 0 weeks, at least 0,
  at least 0 minutes, at least 0 hours, no more than, not more than, up to 0 percent, every 0 months, every 0 weeks, every 0 years,
  once a year, twice a year, once a month, 0 degrees, 0 minutes, 0 litres, 0 ml, 0 mg, 0 mm, 0 cm, 0 amps, 0 volts, 0 bar, 0 psi,
  the ratio, ratio of, the angle, the temperature, by law, legally, the rule says, the guidance, guidelines, regulations, under the act,
  the code says, requirement, mandatory, compulsory, entitled to, you are entitled, you have the right, your rights, deadline for,
  time limit, tolerance, threshold
`
