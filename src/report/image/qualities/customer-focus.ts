import type { Quality } from '../quality.ts'

export default {
  asks: `
    serv* customers, help* customers, members of the public, customer satisfaction, customer expectations, great service
    excellent service, outstanding service, exceptional service, customer care, listen to customers, customer needs
    client needs, client relationships, build rapport, customer service, customer focus*, customers first
    guests come first, customer-facing, client-facing, client service, first-class service, deal with clients
    face of the company, our clients expect, our clients need, looking after guests, look after guests, giving customers
    give customers, customer experience, welcoming _ guests, greet guests, greet customers, people skills
    customer’s home, customer's home, users first, user-focused, user-centred, user-centered, customer-obsessed
    customer obsession, client-focused, customer-centric, guest experience, client experience, happy customers
    customers happy, guests happy, resolve complaints, exceptional experience, memorable experience
    going the extra mile, go the extra mile, above and beyond, welcome guests, welcoming guests, make guests feel
    make customers feel, customer relationships, retain clients, service-minded, service-oriented, customer success
    regular customers, serving customers, serving guests, need of our clients, care for our guests
    care for our customers, put* customers, put* clients, put* guests, say hi, make* someone's day, make* people feel
    first impression, first impressions, keep coming back, loyal customers, welcome every, face to face with customers
    face-to-face with customers, on the shop floor, customer queries, client queries, handle complaints
    resolving complaints, customer-first, patient experience, service standards, service excellence
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
    meets their needs, needs of the customer, needs of the client, love people, enjoy people, like meeting people
    help people find, helps people find, like people and, people person, people come first, people's needs, csat, nps
    net promoter, same welcome, first face, face of the shop, face of the branch, face of the business, front desk
    serve the public, serving the public, polite and helpful, house calls, voice on the end, make them comfortable
    make them welcome, make people welcome, make everyone welcome, feel at home, their own pace, at their pace
    customer champion, talk to users, talk to customers, spend time with users, delight customers, good with members
    members first, users come first, patients come first, clients come first, meet and greet, satisfied customers
    ask what they need, time for customers, first customer contact, help our customers, help our members
    goes the extra mile, going the extra mile for, a warm welcome, greeted within, at the counter is, difficult ones
    remember how, regulars', our regulars, know the regulars, knows the regulars, find what suits, finds what suits
    out of your way for, goes out of their way, go out of your way, call back, with an answer, prompt courteous
    stay with a caller, until it's solved, until they're happy, until they are happy, sort it out for, put it right for
    puts it right for, put things right, puts things right, make it right, makes it right, leave happy, leaves happy
    leave smiling, leave happier, come back for, want to come back, come back again, coming back, tell their friends
    feel like the only, only person in the, feel special, feel looked after, feel valued, made to feel, make a fuss
    be patient with customers, difficult customer, awkward customers, fussy customers, serve customers, serving people
    serve people, service to customers, service to our, customer needs and, user needs, what users need
    what the user needs, what customers need, what clients need, what patients need, what the customer, what the client
    what guests want, before they ask, before being asked, before they know, think like a customer, think like a user
    customer mindset, user research, listen to users, listens to users, listening to customers, empathy for users
    empathy with users, care about users, cares about users, obsess over customers, customer at the, customer always
    client always, guest always, look after clients, look after customers, looks after customers, looks after guests
    take pride in service, pride in service, great host, natural host, born host, hospitality, host guests, hosting
    attentive, outstanding care to, enquiries from the public, phone and face, face to face, in person and by phone
    over the counter, behind the counter, behind the bar and, meet the public, dealing with people, deal with people
    people-focused, people focused, people-person
    {pick|picks|answer|answers} + {phone|calls|call} + {worried|friendly|smile|help|colleague|customer}
    {dust sheet*|tidy|clean} + {leave|leaves|after|customer*|home|down}
    {greet*|welcom*|serv*|say hello|smile} + {customer*|guest*|client*|visitor*|passenger*|diner*|shopper*|who walks in|walks in|everyone who}
    {customer*|client*|guest*} + {need*|help* them|product|circumstances|stuck|talk about|delight*|satisf*|first}
    {serve|serves|serving|greet|greets|welcome|welcomes|delight|delights|look after|looking after|helping} _ {customers|clients|guests|visitors|shoppers|passengers}
    {customers|customer|clients|client|guests|guest|buyers|tenants|callers|diners|shoppers|visitors|households|passengers|members|users|user|shopkeepers|homeowners} + {call* back|same day|help* them|feel|remember*|choose|welcome*|smile*|greet*|listen*|taken care of|come back|comes back|recommend*|patien*|polite*|courteous*|comfortable|delight*|look* after|attentive*|rapport|at the heart|heart of|happy|satisf*|loyal*|best interest*|relationship*|complaint*|queries|enquir*|ahead of|worried|worry*}
    {customer*|client*|guest*|user*|visitor*|passenger*|shopkeeper*|member*} {come first|comes first|first|happy|satisf*|needs|experience|at the heart|care|obsess*}
    {own*} + {problem|issue|query|complaint|request} + {until|till|to the end|through}
    {polite*|courteous|helpful} + {on every call|every call|on the phone|closing|at the counter|at the door|with everyone|to everyone}
    {give|giving|make} + {your time|their time|full attention|their day|someone's day}
    {receive|greet|welcome|meet} {the|each|every|our|all} {family|families|customer*|client*|guest*|visitor*|member*|caller*|passenger*|diner*}
    {understand*} + {their needs|the occasion|what they want|what they need|their budget|customer*|client*}
    {every|each|any} {caller|guest|customer|client|member|visitor|shopper|passenger|tenant|reader|diner|buyer|patron*} + {matters|counts|same|important|first|deserve*|leaves|feel*|name|welcome*|solved|happy|answer}
    {customer*|client*|guest*|visitor*|passenger*|shopper*|diner*|tenant*|caller*} + {greet*|welcom*|serve*|serving|expect*|satisf*|relationship*|complaint*|enquir*|friendly|polite*|patien*|attenti*|happy}
    {customer|client|guest|patient|visitor} {service|care|experience|satisfaction|focus*|relations|needs} + {excellent|high|great|outstanding|exceptional|good|first-class|deliver*|provid*|strong|skills|passion*|improv*}
  `,
  hints: `
    serve* the public, passengers, like people, complaints, hospitality, come back, comes back, regulars, enquiries
    inquiries, helpful, attentive, handle enquiries, queries from, first contact, first point of contact
    point of contact, welcome, greeting, polite, courteous, courtesy, manners
  `,
  strengths: ['courtesy'],
  shows: `
    a customer, our guests, my customers, happy customer, made her day, made his day, regulars
  `,
  against: ['badmouthing', 'harassment', 'profanity'],
} satisfies Quality
