/** Contact of a business, office, event or helpline (harmless). */
export default `
  our office, our offices, office number, office line, head office, our reception, reception desk, reception on, front desk, front office, our team on,
  contact our team, contact us, get in touch with us, get in touch, contact the team, call our, call us, call us on, ring us, ring us on, phone us,
  email us, email us at, email our, email the team, message the page, message us, whatsapp us, dm us, book online, book via, book a table, bookings,
  for bookings, booking line, booking enquiries, to book call, for enquiries, for inquiries, enquiries, enquiries to, inquiries, customer service,
  customer services, customer care, customer support, support line, helpline, hotline, helpdesk, help desk, support team, toll free, freephone,
  toll free number, press office, press enquiries, media enquiries, press contact, sales team, our sales, our shop, our store, our showroom, our clinic,
  our practice, the surgery, visit our shop, visit us at, visit us, visit our, our website, link in bio, see website, opening hours, open daily,
  open from 0, walk ins welcome, to rsvp, rsvp to, tickets from, tickets at the door, send your cv to, send cvs to, apply to, send your resume to,
  applications to, careers at, jobs at, info at, hello at, admin at, bookings at, sales at, contact at, for quotes, free quote, free quotes,
  for a quote, order via, to order, orders via, place your order, order now, delivery available, we deliver, business card, business cards,
  business enquiries, business inquiries, work email, my work email, company email, business email, business line, work phone, at the venue,
  venue address, the venue is, join us at, event address, meet at the, stand 0 at, booth 0, hall 0, donations to, drop off donations at,
  collection point, community centre, village hall, church hall, town hall, non emergency number, emergency number, dial 0, call 0, samaritans,
  crimestoppers, registered charity, registered office, company number, vat number, abn, rc number, gstin
`
