/** A customer's own complaint of a firm's service or goods. */
export default `
  my order, my parcel, refund, refunds, refunded, my account, my flight, my luggage, my train, my bus, my claim,
  my card, my food, my coffee, my table, my room, my gp, my landlord, my bank, i ordered, i paid, i have been waiting,
  still waiting for, been waiting for, on hold for, 0 minutes on hold, hours on hold, in the queue, delayed,
  cancelled, lost my, arrived broken, damaged, faulty, wrong order, undercooked, stale, overcharged, worst service,
  customer service is, customer service team, customer care, chatbot, call back, dm me, can you help, sort it out,
  complaint, ombudsman, trading standards, chargeback, trustpilot, tripadvisor, waiter was
`
