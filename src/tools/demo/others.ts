import type { Person, Sample } from './sample.ts'

export const FOOD_BANK: Person = {
  handle: 'kirkgatepantry.example',
  name: 'Kirkgate Pantry',
  bio: 'A community food bank. Open Saturdays.',
}

export const COUNCIL_FAN: Person = {
  handle: 'northernbench.example',
  name: 'The Northern Bench',
  bio: 'Opinions from a park bench.',
}

const IDRIS: Person = {
  handle: 'idriswrites.example',
  name: 'Idris Okoro',
  bio: 'Sound engineer. Bread on Sundays.',
}

/** A second profile on the same network, to see that two people are never mixed. */
export const IDRIS_PROFILE: Sample = {
  person: IDRIS,
  isOwner: false,
  posts: [
    { at: '2026-10-02T18:20:00Z', text: 'Mixed a brass band today. Nineteen microphones, one happy conductor.' },
    { at: '2026-08-11T07:45:00Z', text: 'My landlord is a bloody useless idiot. Third week without hot water.' },
    { at: '2026-05-30T09:10:00Z', text: 'Sourdough number forty. Finally one that I would sell.' },
    { at: '2026-03-14T21:00:00Z', text: 'Taught six teenagers to solder on Saturday. Nobody got burned.' },
  ],
}
