/** Words of achieving and measuring that often mean other things. */
export default `
  passed with, reached, landed, climbed, earned, opened my, grown from, hung up the, acquired by, merged, series a,
  elected, tenure, chartered, distinction, plates, pr, pb, grade 0, century, the summit, 0 words, 0 metres, 0 kg, 0 km,
  0 miles, champions, champion, in the final, 0 percent, 0 x, 2x, in half, by half, by a third, 10k, 20k, 50k, 0 k, 1m,
  1k, 0 000, turnover, revenue, profit, margin, output, churn, savings, retention, footfall, yield, throughput, uptime,
  kpi, kpis, full house, goals, yes, yesss, boom, get in, it took, at last, it is done, we move, buzzing, made up, 🔥,
  💯, 👊, ✅, it is official, pleased to, thrilled to, delighted to, the only one, since i started, down from, up from,
  cut the, brought the, signed with, now live, ran a, ran my, hiked to, hiked the, cycled to, walked from,
  finished the, despite the, could not even, first half, walked across, ran all the way, despite everything,
  from nothing, no more debt, first car, became a, became an, finally a, finally an, officially a, i got it,
  years ago i was, years ago i was a, am now the, my debut, finally paid, in the water, it started, it runs, she runs,
  paid back, licensed, outgrew, am now a, am now an, debut for, back on the road, up and running, got the part,
  we employ, i employ, employ 0, class 1, class 2, class c, qc, coc, cpl, called up for, call up, placed in, placed at,
  matched in, made captain, passing out, associate professor, assistant professor, national team, national squad,
  team gb, is published, record deal, book deal, ppo, made it through, my book is, gold card, black card,
  first cap for, lorry driver, train driver, tram driver, first officer, chief engineer, sworn in, optioned, debuted,
  made the team, joining the, joined as, started at, starting at, starting as, from two to, in sales, accelerator,
  student loans, have joined, am joining, in revenue, my new job
`
