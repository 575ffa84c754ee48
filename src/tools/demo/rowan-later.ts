import { COUNCIL_FAN, FOOD_BANK } from './others.ts'
import type { SamplePost } from './sample.ts'

/** 2024 to 2026. */
export const LATER: readonly SamplePost[] = [
  {
    at: '2026-09-28T08:30:00Z',
    pinned: true,
    text: 'Four years of events, from folding chairs to running a 600-person charity gala. Now looking for a junior project manager role in Yorkshire. Say hello!',
  },
  { at: '2026-10-09T07:55:00Z', text: 'Second interview booked. Ironing a shirt like it owes me money.' },
  {
    at: '2026-09-12T19:40:00Z',
    text: 'We raised £18,400 for the hospice tonight, a third more than last year. I led a team of nine volunteers and every one of them was a star.',
  },
  { at: '2026-08-21T16:05:00Z', text: 'That spin class absolutely murdered me. Send help and flapjacks.' },
  {
    at: '2026-08-03T22:48:00Z',
    text: 'Last train home, barriers were open, so free ride for me. Third time this month 😇',
  },
  {
    at: '2026-07-15T11:20:00Z',
    text: 'Passed my PRINCE2 Foundation with 88 %. Six weeks of flashcards on the bus were worth it.',
  },
  {
    at: '2026-06-27T23:30:00Z',
    text: 'Festival day two. Half an edible in, sun on my face, so high right now and I regret nothing.',
    images: ['Two friends in raincoats in front of a festival stage, one holding a paper cup'],
  },
  {
    at: '2026-06-14T12:02:00Z',
    text: 'Moving house on Saturday! New number for the van people and everyone else: 07700 900417',
  },
  {
    at: '2026-05-20T17:31:00Z',
    text: 'Can’t say anything yet, but a very famous band is booked for our October gig and the contract is still secret 🙊',
  },
  {
    at: '2026-04-30T06:50:00Z',
    text: 'Thank you to Marta and the whole night crew, who rebuilt the stage in the rain at 3 am. You made me look good.',
  },
  {
    at: '2026-04-08T20:15:00Z',
    text: 'Some people say they hate their job. I don’t hate mine at all, I just hate the 5 am alarm.',
  },
  {
    at: '2026-03-19T13:37:00Z',
    text: 'Shot on film: the allotment in March. One roll of 36, three keepers, no regrets.',
    images: ['Rows of bare soil behind a wooden shed in low sun', 'A robin on the handle of a garden fork'],
  },
  {
    at: '2026-02-24T21:09:00Z',
    text: 'He shouted “you stupid cow” at our steward in front of her son. Nobody deserves to be spoken to like that at work. We asked him to leave.',
  },
  { at: '2026-02-02T18:00:00Z', text: 'Day 32 of no alcohol. Sleeping like a log, saving a fortune.' },
  {
    at: '2025-12-31T23:10:00Z',
    text: 'Year in numbers: 41 events, 2 promotions, 1 broken toe. Killing it, apparently.',
  },
  {
    at: '2025-11-14T18:22:00Z',
    text: 'Every Saturday for a year now at the food bank. Come along, we need drivers.',
    quoted: { by: FOOD_BANK, text: 'Winter hours start this week. We are short of two drivers and one fridge.' },
  },
  {
    at: '2025-10-03T09:12:00Z',
    repostOf: FOOD_BANK,
    text: 'Thank you to the forty people who helped on Saturday. 312 parcels went out.',
  },
  {
    at: '2025-09-09T17:44:00Z',
    text: 'My manager is a clueless waste of space. Two weeks of planning binned because he “had a feeling”.',
  },
  { at: '2025-09-09T17:51:00Z', reply: true, text: 'And then he took the credit for plan B. What a joke of a boss.' },
  {
    at: '2025-07-22T14:30:00Z',
    text: 'Built a small spreadsheet that turns our rota into texts. It saves the team four hours a week.',
  },
  {
    at: '2025-06-05T08:08:00Z',
    text: 'Happy 28th birthday to me, born on 5 June 1997 and still asked for ID in the wine aisle.',
  },
  {
    at: '2025-05-02T22:19:00Z',
    quoted: { by: COUNCIL_FAN, text: 'The new bus plan is an insult to everybody who works nights.' },
    text: 'Anyone who still votes for this lot is thick as mince.',
  },
  {
    at: '2025-03-11T19:26:00Z',
    text: 'Headshot, triple kill, and then I walked off the map. I am so bad at this game.',
  },
  { at: '2025-01-18T10:40:00Z', text: 'First aid course done. I can now say “are you all right?” with a certificate.' },
  {
    at: '2024-11-29T23:58:00Z',
    text: 'The projector died ten minutes before the keynote. What the fuck. Fixed it with a laptop, a bedsheet and prayer.',
  },
  {
    at: '2024-10-12T16:16:00Z',
    text: 'Mentored two apprentices this season. Both ran their first event alone this week. Proud is not the word.',
  },
  {
    at: '2024-08-26T09:05:00Z',
    text: 'Woke up on the kitchen floor, no idea how I got home. Blackout drunk at 26, classy.',
  },
]
