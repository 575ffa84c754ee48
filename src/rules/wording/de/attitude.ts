import type { Wording } from '../../../model/wording.ts'

export default {
  'Reads like shirking': 'Liest sich nach Drückebergerei',
  'Taken together, these words read as if you shirked work or despised it.':
    'Alles zusammen liest sich, als drücktest du dich vor der Arbeit oder verachtetest sie.',
  'It may be a joke; an employer reads it as what their wages would buy.':
    'Es mag ein Scherz sein; ein Arbeitgeber liest darin, was er für seinen Lohn bekäme.',
  'Contempt for effort, or much entitlement': 'Verachtung für Mühe, oder große Ansprüche',
  'You say that effort is not worth it, or that more is due to you than others have to earn.':
    'Du sagst, dass Mühe sich nicht lohnt oder dass dir mehr zusteht, als andere sich verdienen müssen.',
  'A hiring manager looks for somebody who will try.': 'Wer einstellt, sucht jemanden, der sich Mühe gibt.',
  'Delete it, or say what work you would gladly do.': 'Lösche den Beitrag, oder sag, welche Arbeit du gern tätest.',
  'Asking for fair pay and fair hours is another matter: it is lawful and is not counted.':
    'Fairen Lohn und faire Zeiten zu verlangen ist etwas anderes: Das ist erlaubt und wird nicht gezählt.',
  'No wish to work today': 'Heute keine Lust auf Arbeit',
  'You say that you cannot be bothered with work.': 'Du sagst, dass du zur Arbeit keine Lust hast.',
  'Everybody feels it; a page full of it reads as a habit.':
    'Das kennt jeder; ein Profil voll davon liest sich wie eine Gewohnheit.',
  'Getting out of work': 'Sich vor der Arbeit drücken',
  'You tell how you get out of work that you are due to do.':
    'Du erzählst, wie du um Arbeit herumkommst, die du tun müsstest.',
  'Slacking at work': 'Faulenzen in der Arbeitszeit',
  'You say that you slack, hide or do something else in time you are paid for.':
    'Du sagst, dass du in bezahlter Zeit faulenzt, dich verkriechst oder etwas anderes tust.',
  'An employer reads it as what their wages would buy.': 'Ein Arbeitgeber liest darin, was er für seinen Lohn bekäme.',
  'Delete it. A day’s break is nobody’s business; boasting of one is.':
    'Lösche den Beitrag. Ein freier Tag geht niemanden etwas an; damit zu prahlen schon.',
  'Asleep at work': 'Schlafen in der Arbeitszeit',
  'You say that you sleep in time you are paid for, or slept through work.':
    'Du sagst, dass du in bezahlter Zeit schläfst oder die Arbeit verschlafen hast.',
  'It is funny among friends; an employer sees an empty post.':
    'Unter Freunden ist es lustig; ein Arbeitgeber sieht einen leeren Platz.',
  'Walking out': 'Einfach gegangen',
  'You say that you left a job or a shift without a word or without notice.':
    'Du sagst, dass du eine Stelle oder Schicht ohne ein Wort oder ohne Kündigung verlassen hast.',
  'An employer counts on people to turn up, and to say when they will not.':
    'Ein Arbeitgeber verlässt sich darauf, dass Leute kommen und Bescheid sagen, wenn nicht.',
  'Delete it. “I moved on” is enough for any reader.': 'Lösche den Beitrag. „Ich bin weitergezogen“ genügt allen.',
  'Leaving a place that is unsafe, or a lawful strike, is another matter and is not counted.':
    'Einen gefährlichen Ort zu verlassen oder rechtmäßig zu streiken ist etwas anderes und wird nicht gezählt.',
} satisfies Wording
