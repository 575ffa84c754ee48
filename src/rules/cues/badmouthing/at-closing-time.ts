/** Customers who come late, ask much or throw things. */
export default `
  minutes before closing, five minutes before, 0 minutes before close, at closing, at closing time, when we are closed,
  at one minute to, 0 till close, just before we close, throwing a coffee, threw a coffee, threw it at me, threw food,
  spat at me, spat in my, spat on, screamed at me, screaming at me, screamed in my, shouting at me, shouted in my,
  yelled at me, yelling at me, swore at me, swearing at me, abused me, pointed at me, poked me, demanded to see,
  demanding a, demands a refund, wanted a refund, speak to the manager, speak to your manager, see the manager,
  see your manager, get the manager, get me your, one star because, wrote a review about, expired coupon,
  expired coupons, expired voucher, without a receipt, used underwear, left a nappy, dirty nappy, left their kids,
  let their kids, kids run wild, entitled customer, entitled customers, entitled parents, entitled people,
  entitled guests, entitled brats, rude customer, rude guests, rude parents, rude man, rude woman, rude people,
  nasty customer, nasty customers, nasty people, horrible customer, horrible customers, horrible woman, horrible man,
  miserable customers, stupid customer, stupid customers, stupid people, dumb customers, dumb people, thick customers,
  annoying people, annoying client, annoying clients, difficult clients, nightmare client, nightmare clients,
  nightmare customer, nightmare customers, nightmare guest, client from hell, clients from hell, customer from hell,
  customers from hell, guest from hell, boss from hell, manager from hell, colleague from hell, job from hell
`
