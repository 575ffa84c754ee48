import type { Quality } from '../quality.ts'

export default {
  asks: `
    serv* customers, help* customers, members of the public, customer satisfaction, customer expectations
    great service, excellent service, outstanding service, exceptional service, customer care, listen to customers
    customer needs, client needs, client relationships, build rapport, policyholders, shoppers, customer service
    customer focus*, customers first, guests come first, customer-facing, client-facing, client service
    first-class service, deal with clients, face of the company, our clients expect, our clients need
    looking after guests, look after guests, giving customers, give customers, customer experience, welcoming _ guests
    greet guests, greet customers, people skills, front of house, customer’s home, customer's home, users first
    users before, user-focused, user-centred, user-centered, customer-obsessed, customer obsession, client-focused
    customer-centric, guest experience, client experience, happy customers, customers happy, guests happy
    resolve complaints, service users, exceptional experience, memorable experience, going the extra mile
    go the extra mile, above and beyond, extra mile, warm welcome, welcome guests, welcoming guests, make guests feel
    make customers feel, customer relationships, retain clients, after-sales, service-minded, service-oriented
    customer success, regular customers, serving customers, serving guests, need of our clients, care for our guests
    care for our customers, put* customers, put* clients, put* guests, say hi, make* someone's day, make* people feel
    first impression, first impressions, keep coming back, loyal customers, welcome every, face to face with customers
    face-to-face with customers, on the shop floor, customer queries, client queries, handle complaints
    resolving complaints, customer-first, patient experience, service standards, quality service, service excellence
    excellence in service, understand customers, understands customers, understanding their needs, needs of customers
    needs of clients, needs of users, put yourself in, in their shoes, somebody else's shoes, attentive service
    good with customers, good with the customers, good with clients, good with guests, good with the public
    deal with customers, dealing with customers, deal with the public, dealing with the public, handling enquiries
    answer enquiries, answering enquiries, answer queries, answering queries, polite and professional with
    polite to customers, professional with customers, help them choose, help people choose, desire to help
    eager to help, keen to help, support users, supporting users, every customer, every guest, every client
    each customer, each guest, call back the same day, rings back, customer service skills, excellent customer
    outstanding customer, exceptional customer, high standard of customer, great customer, superb customer
    guest service*, customer service experience, customer-focused, guest-focused, member service, member-facing
    public-facing, client care, customer-oriented, serve our customers, serve our members, serve our guests
    anticipate needs, anticipates needs, anticipate guests, own the customer, voice of the customer
    build relationships with customers, build relationships with clients, relationships with clients
    relationships with customers, resolve customer, customer issues, customer problems, customer enquiries
    customer complaints, member queries, guest complaints, find the right product, suits their needs, meet their needs
    meets their needs, needs of the customer, needs of the client, customers, clients, at the till, on the till
    on the counter, like people, love people, enjoy people, like meeting people, walk with people, help people find
    helps people find, remembers what, walk the owner, walk the customer
    {customer*|client*|guest*|user*|visitor*|passenger*} _ {come first|first|happy|satisf*|needs|experience|at the heart}
    {pick|picks|answer|answers} + {phone|calls|call} + {worried|friendly|smile|help|colleague|customer}
    {dust sheet*|tidy|clean} + {leave|leaves|after|customer*|home|down}
    {greet*|welcom*|serv*|say hello|smile} + {customer*|guest*|client*|visitor*|passenger*|diner*|shopper*|who walks in|walks in|everyone who}
    {customer*|client*|guest*} + {need*|help* them|product|circumstances|stuck|talk about|delight*|satisf*|first}
    {customer*|client*|guest*|buyer*|tenant*|caller*|diner*|shopper*|visitor*|household*} + {call* back|same day|help* them|feel|remember*|choose|welcome*|smile*|greet*|listen*|care of|come back|trust*|recommend*}
    {serve|serves|serving|greet|greets|welcome|welcomes|delight|delights|look after|looking after|helping} _ {customers|clients|guests|visitors|shoppers|passengers}
    {customer*|client|clients|guest|guests|user|users|shopper*|passenger*|visitor*|tenant*} + {first|before|ahead of|at the heart|heart of|happy|delight*|satisf*|loyal*|best interest*|come back|relationship*}
  `,
  hints: `
    serve* the public, passengers, like people, delight*, complaints, hospitality, come back, comes back, regulars
    enquiries, inquiries, our customers, your customers, our guests, our clients, our users, our patients, our members
    our visitors, our tenants, helpful, attentive, handle enquiries, queries from, first contact
    first point of contact, point of contact, customer, customers, client, clients, guests, guest, buyer, buyers
    diners, service, welcome, greeting, advise
  `,
  strengths: ['courtesy'],
  shows: `
    a customer, our guests, my customers, happy customer, made her day, made his day, regulars
  `,
  against: ['badmouthing', 'harassment', 'profanity'],
} satisfies Quality
