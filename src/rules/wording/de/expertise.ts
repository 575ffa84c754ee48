import type { Wording } from '../../../model/wording.ts'

export default {
  'Advice from knowledge': 'Rat aus Wissen',
  'You pass on know-how.': 'Du gibst Können weiter.',
  'Knowledge shown is worth more than knowledge claimed.': 'Gezeigtes Wissen ist mehr wert als behauptetes.',
  'Speaking from your trade': 'Aus dem Beruf gesprochen',
  'You speak from what you do for a living.': 'Du sprichst aus dem, was du beruflich tust.',
  'It shows that you know your work and can explain it.': 'Das zeigt, dass du deine Arbeit kennst und erklären kannst.',
  'Keep it, without anything that names a client, pupil or patient.':
    'Lass ihn stehen, aber ohne alles, was Kunden, Schülerinnen oder Patienten benennt.',
  'The terms of a trade': 'Die Begriffe eines Fachs',
  'You explain something in the terms of its trade.': 'Du erklärst etwas in den Begriffen seines Fachs.',
  'Specific, correct detail shows knowledge better than any claim.':
    'Genaue, richtige Einzelheiten zeigen Wissen besser als jede Behauptung.',
} satisfies Wording
