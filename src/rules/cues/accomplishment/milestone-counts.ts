/** A mark reached in numbers of people, copies, pieces, years: the 100th customer, 500 members, 10,000 downloads. */
export default `
  0 subscribers, 0000 subscribers, 0 followers, 0000 followers, 0 members, 0000 members, 0 readers, 0000 readers,
  0 listeners, 0000 listeners, 0 listens, 0 streams, 0000 streams, 0 plays, 0000 plays, 0 views, 0000 views, 0 users,
  0000 users, 0 customers, 0000 customers, 0 clients, 0 orders, 0000 orders, 0 sales, 0 copies, 0000 copies,
  0 copies sold, 0000 copies sold, 0 bookings, 0 sign ups, 0 signups, 0000 signups, 0 installs, 0000 installs,
  0 commits, 0 contributors, 0 backers, 0 patients seen, 0 deliveries, 0000 deliveries, 0 babies delivered, 0 jumps,
  0 dives, 0 flights, 0th customer, 0th order, 0th episode, 0th issue, 0th lesson, 0th show, 0th gig, 0th birth,
  0th delivery, 0th book, 0th quilt, 0th client, 0th anniversary of the shop, hundredth, thousandth, 100th, 200th,
  250th, 500th, 1000th, episode 100, my 100th, our 100th, our 500th, our 1000th, half a million, quarter of a million,
  a thousand people, a million people, a hundred people, hit 0, hit 0k, hit 0000, hit 0 subscribers, we hit 0,
  just hit 0, passed 0 downloads, crossed 0, crossed 0000, crossed the 0, crossed the 0000, just crossed, surpassed,
  surpassed our, topped 0, broke 0, broke the 0, broke the record, broke our record, broke my record, broke a record,
  record breaking, record year, record month, record week, best year yet, best year ever, best quarter,
  best quarter ever, best week ever, best result, best results, biggest sale, biggest order, biggest contract,
  biggest job, biggest client, highest score, highest ever, lowest ever, shortest ever, fastest ever, fastest time,
  top of the region, top of the league table, number one in, no 1 in, first place, second place, third place,
  ten years in business, 0 years in business, years in business, year in business, one year in business,
  one year of trading, years of trading, first year in profit, our first profit, in profit, in the black, broke even,
  break even, turned a profit, first six figures, fully funded, overfunded, oversubscribed, waitlist of 0, sold out in,
  sold out show, sold out run, every seat sold, every ticket sold, full capacity, to full capacity, with a waiting list
`
