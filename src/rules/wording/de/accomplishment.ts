import type { Wording } from '../../../model/wording.ts'

export default {
  'Something finished': 'Etwas zu Ende gebracht',
  'You tell of something that you brought to its end.': 'Du erzählst von etwas, das du zu Ende gebracht hast.',
  'It shows that you see things through.': 'Das zeigt, dass du Dinge zu Ende bringst.',
  'Keep it. Say what it changed and for whom.': 'Lass ihn stehen. Sag, was sich dadurch geändert hat und für wen.',
  'A result in figures': 'Ein Ergebnis in Zahlen',
  'You tell what came of your work, with a figure.':
    'Du sagst mit einer Zahl, was bei deiner Arbeit herausgekommen ist.',
  'A result that can be counted is what a hiring manager looks for first.':
    'Nach einem Ergebnis, das man zählen kann, sehen Personalverantwortliche zuerst.',
  'Keep it. Say how you did it.': 'Lass ihn stehen. Sag, wie du das geschafft hast.',
  'Won or placed': 'Gewonnen oder platziert',
  'You tell that you or your team won, placed or took a prize.':
    'Du erzählst, dass du oder deine Mannschaft gewonnen, einen Platz oder einen Preis geholt hat.',
  'It shows effort that paid off.': 'Das zeigt Mühe, die sich gelohnt hat.',
  'Keep it, and say what it took.': 'Lass ihn stehen und sag, was es gekostet hat.',
  'A step up at work or in study': 'Ein Schritt nach vorn im Beruf oder Studium',
  'You tell of a job, a promotion, an exam or an offer that you earned.':
    'Du erzählst von einer Stelle, Beförderung, Prüfung oder Zusage, die du dir verdient hast.',
  'It shows that others trusted you with more, and that you worked for it.':
    'Das zeigt, dass andere dir mehr zugetraut haben und du dafür gearbeitet hast.',
} satisfies Wording
