import type { Wording } from '../../../model/wording.ts'

export default {
  'Leading, by your bio': 'Führung, laut Bio',
  'Your bio says that you lead or mentor others.': 'In deiner Bio steht, dass du andere führst oder begleitest.',
  'It shows that people can be entrusted to you.': 'Das zeigt, dass man dir Menschen anvertrauen kann.',
  'Leading others': 'Andere geführt',
  'You tell that you took responsibility for others.': 'Du erzählst, dass du für andere Verantwortung übernommen hast.',
  'Keep it. Say what came of it for them.': 'Lass ihn stehen. Sag, was für die anderen daraus wurde.',
} satisfies Wording
