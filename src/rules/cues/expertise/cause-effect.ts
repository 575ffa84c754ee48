/** Words that tie cause to effect or condition to outcome, as one who knows a thing explains it. */
export default `
  which means, this means, that means, otherwise, lead to, results in, caused by, causes, boils down to, depends on,
  it depends, down to the, a sign of, sign that, red flag, tell tale, telltale, indicates, indicator, the evidence,
  the data, the numbers, tradeoff, tradeoffs, downside, upside, drawback, advantage, benefit of, cheaper than,
  faster than, stronger than, will fail, shrinks, expands, rusts, leaks, overheats, long term, up front, upfront,
  in theory, under pressure, on the other hand, exception, whether or not, at least 0, once a year, once a month,
  0 degrees, 0 minutes, 0 litres, 0 mm, 0 cm, 0 bar, the ratio, legally, guidelines, regulations, requirement,
  mandatory, compulsory, deadline for, tolerance, threshold
`
