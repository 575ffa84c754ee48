import type { Wording } from '../../../model/wording.ts'

export default {
  'Something learnt': 'Etwas gelernt',
  'You tell of something that you studied or passed.': 'Du erzählst von etwas, das du gelernt oder bestanden hast.',
  'People who learn stay useful.': 'Wer lernt, bleibt nützlich.',
  'A course or exam passed': 'Kurs oder Prüfung bestanden',
  'You tell that you passed or finished something you studied.':
    'Du erzählst, dass du etwas Gelerntes bestanden oder abgeschlossen hast.',
  'It shows that you learn and see things through.': 'Das zeigt, dass du lernst und Dinge zu Ende bringst.',
  'Keep it. The subject and the level make it stronger.': 'Lass ihn stehen. Fach und Stufe machen ihn stärker.',
  'Learning something': 'Am Lernen',
  'You tell what you are studying or have learnt.': 'Du erzählst, was du lernst oder gelernt hast.',
  'People who keep learning can take on new work.': 'Wer weiterlernt, kann neue Aufgaben übernehmen.',
  'Keep it. Say what you can do with it now.': 'Lass ihn stehen. Sag, was du damit jetzt kannst.',
} satisfies Wording
