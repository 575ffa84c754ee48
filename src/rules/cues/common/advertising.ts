/** Advertising, promotion, shop and event posts. */
export default `
  link in bio, link below, click the link, link in comments, links in bio, sign up, register now, register here, book now, booking now,
  bookings open, buy now, shop now, order now, order yours, get yours, available now, now available, out now, on sale, sale now on,
  sale ends, flash sale, black friday, cyber monday, half price, buy one get one, bogo, bogof, 0 off, 0 percent off, discount code,
  promo code, use code, voucher, vouchers, giveaway, competition time, win a, chance to win, enter to win, follow and retweet,
  like and share, like and follow, subscribe, follow us, follow for more, tag a friend, tag someone, comment below, dm us, dm to book,
  dm for details, message us, call us, visit us, visit our, our website, check out, new arrivals, new collection, new product, new range,
  just launched, launching, launch day, limited edition, limited time, limited offer, last chance, while stocks last, pre order, preorder,
  free shipping, free delivery, free trial, free quote, special offer, offers, deals, deal of the day, best price, early bird, doors open,
  live music, save the date, join us for, come along, open day, grand opening, now hiring, we are hiring, vacancy, vacancies, apply now,
  apply here, sponsored, paid partnership, affiliate, brand ambassador, collab, collaboration, small business, smallbusiness, shop small,
  support small, etsy, depop, my shop, our shop, our store, on the menu, happy hour, open from, open till, opening hours, open daily,
  crowdfunder, kickstarter, gofundme, just giving, justgiving, fundraiser, donate, donations, sponsor me
`
