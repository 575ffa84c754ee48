import type { Wording } from '../../../model/wording.ts'

export default {
  'Something made': 'Etwas geschaffen',
  'You show something that you made.': 'Du zeigst etwas, das du gemacht hast.',
  'Things made are proof that needs no words.': 'Was man gemacht hat, ist ein Beleg, der keine Worte braucht.',
  'Keep it, and link it.': 'Lass ihn stehen und verlinke das Werk.',
  'A maker': 'Jemand, der Dinge macht',
  'Your bio says that you make things.': 'In deiner Bio steht, dass du Dinge machst.',
  'Making things shows ideas and patience, whatever the job.':
    'Dinge zu machen zeigt Ideen und Geduld, in welchem Beruf auch immer.',
  'Keep it. A link to the work makes it stronger.': 'Lass ihn stehen. Ein Link zum Werk macht ihn stärker.',
  'Something you made': 'Etwas Selbstgemachtes',
  'You tell of something that you made yourself.': 'Du erzählst von etwas, das du selbst gemacht hast.',
  'Keep it. A picture or link lets people see it.': 'Lass ihn stehen. Mit Bild oder Link kann man es sehen.',
} satisfies Wording
