import type { Wording } from '../../../model/wording.ts'

export default {
  'Praise by others': 'Lob von anderen',
  'Others praised or honoured your work.': 'Andere haben deine Arbeit gelobt oder geehrt.',
  'Praise by others weighs more than one’s own.': 'Das Lob anderer wiegt mehr als das eigene.',
  'Keep it; mention it in the interview.': 'Lass ihn stehen; erwähne es im Gespräch.',
  'An award or honour': 'Auszeichnung oder Ehrung',
  'You tell of an award, a prize or an honour.': 'Du erzählst von einer Auszeichnung, einem Preis oder einer Ehrung.',
  'Others have looked at your work and thought well of it.':
    'Andere haben deine Arbeit angesehen und für gut befunden.',
  'Keep it, and say what it was for.': 'Lass ihn stehen und sag, wofür es die Auszeichnung gab.',
} satisfies Wording
