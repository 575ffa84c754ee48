/** Contact of a business, office, event or helpline (harmless). */
export default `
  our office, head office, reception desk, front desk, our team on, get in touch, call our, call us, ring us,
  message us, dm us, book online, bookings, enquiries, inquiries, customer service, customer care, helpline, hotline,
  helpdesk, help desk, toll free, freephone, press office, our sales, our shop, our store, our showroom, our clinic,
  our practice, the surgery, our website, link in bio, opening hours, open from 0, apply to, applications to,
  hello at, free quote, to order, order now, business card, work phone, meet at the, booth 0, donations to,
  community centre, village hall, church hall, town hall, call 0, samaritans, crimestoppers, abn, gstin
`
