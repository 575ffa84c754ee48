/** A customer's own complaint of a firm's service or goods. */
export default `
  my order, my parcel, my delivery, my package, refund, refunds, refunded, my bill, my account, my booking, my flight, my flights,
  my luggage, my train, my bus, my broadband, my internet, my phone contract, my contract with, my policy, my claim, my card, my meal,
  my food, my pizza, my coffee, my table, my room, my appointment, my gp, my landlord, my letting agent, my builder, my plumber,
  my energy supplier, my provider, my bank, i ordered, i paid, i have been waiting, i am still waiting, still waiting for,
  been waiting for, waiting on hold, on hold for, 0 minutes on hold, hours on hold, queue for, in the queue, delayed, cancelled, lost my,
  never arrived, not arrived, did not turn up, no show from, missing items, arrived broken, damaged, faulty, wrong item, wrong size,
  wrong order, cold food, food was cold, undercooked, stale, out of date, overcharged, double charged, hidden fees, price hike,
  poor service, bad service, terrible service, awful service, appalling service, shocking service, worst service, worst customer service,
  customer service is, customer service team, customer care, customer support, no response from, no reply from, chatbot, live chat,
  call back, dm me, please dm, can someone contact me, can you help, could you please, any update, update please, please respond,
  please sort, please fix, sort it out, sort this out, complaint, complaints department, ombudsman, trading standards, consumer rights,
  chargeback, trustpilot, tripadvisor, google review, one star review, will not shop, will not be shopping, never shopping, never buying,
  never ordering, never flying with, never using, taking my business elsewhere, switching to, cancelling my, loyal customer,
  customer for 0 years, been a customer, paying customer, as a customer, waiter was, staff were rude, staff were lovely, the driver was
`
