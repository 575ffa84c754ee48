/** Outcomes told in numbers: growth, savings, time cut, downloads, people reached, yields, marks. */
export default `
  0 percent increase, up 0, by a quarter, threefold, tenfold, 10x, 3x, from 0 to 0, from 0 minutes to, 0 to 0 in,
  0 minutes to 0, down from 0, down to 0, over 0000, 0 million, 100k, 0000 downloads, 0 downloads, 0 stars,
  0000 stars, 0 pupils, 0 guests, 0 covers, 0 flats, 0 tickets, 0 tonnes, 0 tons, 0 litres, best month, first woman,
  first in my family, first ever, world record, guinness, 0 days without, no downtime, no complaints, above target,
  exceeded, quota, top seller, best seller, bestseller, fully booked, booked out
`
