import type { SamplePost } from './sample.ts'

/** 2022 to 2024. */
export const EARLIER: readonly SamplePost[] = [
  { at: '2024-06-17T18:45:00Z', text: 'Strawberries: slugs 40, me 11. A respectable score.' },
  {
    at: '2024-04-22T12:12:00Z',
    text: 'New role! From Monday I am the events assistant at a small arts centre. Thank you to everyone who wrote me a reference.',
  },
  {
    at: '2024-02-14T20:20:00Z',
    text: 'A glass of red, a good film and a dog on my feet. Best date I’ve had in years.',
  },
  {
    at: '2023-11-06T07:41:00Z',
    text: 'Called in sick lol. There is nothing wrong with me, it’s just too sunny for inventory.',
  },
  { at: '2023-09-30T21:33:00Z', text: 'Scunthorpe away, lost in the 93rd minute. Why do I do this to myself.' },
  {
    at: '2023-08-19T17:17:00Z',
    text: 'Customers who click their fingers at me can get in the bin. Rude idiots, all of them.',
  },
  {
    at: '2023-07-01T15:00:00Z',
    text: 'Spent the whole shift hiding in the stock room watching cricket. Paid to do nothing, living the dream.',
  },
  {
    at: '2023-05-27T23:44:00Z',
    text: 'Eight tequilas later 😵 hungover does not even begin to describe tomorrow',
    images: ['A table with a row of empty shot glasses and a half-eaten pizza'],
  },
  { at: '2023-04-10T11:25:00Z', text: 'High on life and hot cross buns.' },
  {
    at: '2023-02-21T19:02:00Z',
    text: 'Learning to solder from library videos. My desk lamp works again and so does my faith in libraries.',
  },
  {
    at: '2023-01-09T18:30:00Z',
    text: 'Why pay for six streaming services when the torrent is right there? Downloaded the whole season last night.',
  },
  { at: '2022-12-24T13:13:00Z', text: 'Merry Christmas from the latte machine and me. Last shift of the year!' },
  {
    at: '2022-11-19T09:30:00Z',
    text: 'Started the evening course in event management tonight. Twelve weeks, one exam, wish me luck.',
  },
]
