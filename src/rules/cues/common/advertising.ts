/** Advertising, promotion, shop and event posts. */
export default `
  link in bio, link below, link in comments, sign up, order now, now available, on sale, black friday, half price,
  bogo, bogof, 0 off, discount code, use code, voucher, vouchers, giveaway, win a, like and share, subscribe, dm us,
  message us, call us, our website, check out, new arrivals, new collection, launching, pre order, preorder,
  free delivery, free trial, free quote, offers, deals, doors open, open day, we are hiring, vacancy, vacancies,
  sponsored, affiliate, collab, collaboration, small business, smallbusiness, etsy, depop, my shop, our shop,
  our store, open from, open till, opening hours, crowdfunder, kickstarter, gofundme, justgiving, fundraiser, donate,
  donations
`
