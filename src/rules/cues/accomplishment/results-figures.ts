/** Outcomes told in numbers: growth, savings, time cut, downloads, people reached, yields, marks. */
export default `
  0 percent increase, 0 percent growth, 0 percent faster, 0 percent less, 0 percent more, 0 percent up, up 0, down 0 percent,
  by a quarter, twice as many, twice as fast, two fold, threefold, tenfold, 10x, 3x, from 0 to 0, from 0 days to, from 0 minutes to,
  from 0 hours to, from 0 percent to, from 0000 to 0000, 0 to 0 in, 0 minutes to 0, 0 days to 0, 0 seconds to 0, down from 0, up from 0,
  down to 0, up to 0 percent, under 0 seconds, below 0 percent, over 0000, more than 0000, 0 million, 0 lakh, 0 crore, 100k,
  10k followers, 1k subscribers, 0000 downloads, 0 downloads, 0000 users, 0 users, 0 stars, 0000 stars, 0 orders, 0000 orders, 0000 views,
  0 subscribers, 0000 subscribers, 0000 followers, 0 customers, 0000 customers, 0 members, 0 pupils, 0 students, 0 patients, 0 guests,
  0 covers, 0 meals, 0 parcels, 0 houses, 0 homes, 0 flats, 0 projects, 0 tickets, 0 bugs, 0 deploys, 0 units, 0 tonnes, 0 tons, 0 acres,
  0 litres, 0 bales, 0 lambs, 0 deliveries, record month, record quarter, record year, record week, record sales, best month,
  best quarter, best year, best week yet, busiest day, best ever, highest ever, lowest ever, all time high, fastest ever,
  first in the country, first of its kind, first woman, first in my family, first ever, youngest ever, youngest to, a new record,
  world record, national record, club record, course record, county record, state record, guinness, days without incident, 0 days without,
  days accident free, accident free, no lost time, lost time injuries, zero accidents, zero incidents, zero downtime, no downtime,
  0 nines, zero waste, no complaints, zero complaints, no defects, pass rate, success rate, hit rate, waiting list down,
  waiting times down, turnaround time, cycle time, scrap rate, cost savings, cost down, on target, above target, 0 percent of target,
  over target, beat target, exceeded target, exceeded, quota, hit quota, above quota, presidents club, top seller, best seller,
  bestseller, sold out in, waiting list of, fully booked, booked out, five star rating, rated outstanding, rated good, hygiene rating,
  passed ofsted
`
