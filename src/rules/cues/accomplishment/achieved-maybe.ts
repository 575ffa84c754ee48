/** Words of achieving and measuring that often mean other things. */
export default `
  passed with, reached, fixed _ bug, landed, climbed, earned, opened my, set a new, topped the, grown from, from scratch to, from zero to,
  hung up the, acquired by, merged, version 0 0, series a, officially a, elected, tenure, chartered, distinction, plates, pr, pb, grade 0,
  century, the summit, savings goal, 0 words, 0 metres, 0 kg, 0 km, 0 miles, 0 laps, champions, champion, in the final, semi final,
  quarter final, 0 percent, 0 per cent, 0 x, 2x, in half, by half, by a third, 10k, 20k, 50k, 0 k, 1m, 1k, 0 000, over 0 people,
  attendance rate, turnover, revenue, profit, margin, output, churn, savings, energy bill, conversion rate, retention, lead time,
  response time, error rate, footfall, yield, throughput, uptime, kpi, kpis, full house, goals, yes, yesss, boom, get in, it took,
  at last, level up, took a while but, it is done, after years of, after months of, we move, buzzing, made up, 🔥, 💯, 👊, ✅, it is official,
  happy to say, pleased to, thrilled to, delighted to, the only one
`
