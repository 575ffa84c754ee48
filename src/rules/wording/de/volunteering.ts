import type { Wording } from '../../../model/wording.ts'

export default {
  'Unpaid help': 'Hilfe ohne Lohn',
  'You tell of help that you gave unpaid.': 'Du erzählst von Hilfe, die du ohne Lohn geleistet hast.',
  'It says what you do when nobody pays.': 'Das sagt, was du tust, wenn niemand bezahlt.',
  'You tell of help that you give without pay.': 'Du erzählst von Hilfe, die du ohne Lohn leistest.',
  'It shows that you care for more than yourself, and that you can be relied on.':
    'Das zeigt, dass dir mehr als du selbst am Herzen liegt und dass man sich auf dich verlassen kann.',
  'Keep it. Say what you do there.': 'Lass ihn stehen. Sag, was du dort tust.',
} satisfies Wording
