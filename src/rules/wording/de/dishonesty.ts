import type { Wording } from '../../../model/wording.ts'

export default {
  'Reads like deceit': 'Liest sich nach Täuschung',
  'Taken together, these words read as if you deceived somebody at work or school.':
    'Alles zusammen liest sich, als hättest du bei der Arbeit oder in der Schule jemanden getäuscht.',
  'An employer asks whether your word can be trusted.': 'Ein Arbeitgeber fragt sich, ob man deinem Wort trauen kann.',
  'lied about qualifications, 27 %; about an absence, 16 %': 'über Abschlüsse gelogen, 27 %; über ein Fehlen, 16 %',
  'Cheating in exams and at school': 'Schummeln in Prüfungen und in der Schule',
  'You say that you cheated in an exam or in work that was marked.':
    'Du sagst, dass du in einer Prüfung oder bei benoteter Arbeit geschummelt hast.',
  'An employer asks what your certificates are worth.': 'Ein Arbeitgeber fragt sich, was deine Zeugnisse wert sind.',
  '27 % turned someone down for lying about a qualification': '27 % haben wegen Lügen über einen Abschluss abgesagt',
  'Claims that were not true': 'Angaben, die nicht stimmten',
  'You say that you claimed more than is true to get a job or a place.':
    'Du sagst, dass du mehr behauptet hast, als stimmt, um eine Stelle oder einen Platz zu bekommen.',
  'It is the first thing an employer checks.': 'Das prüft ein Arbeitgeber als Erstes.',
  'Delete it, and put it right.': 'Lösche den Beitrag, und bring es in Ordnung.',
  'What the papers say, and what it was': 'Was auf dem Papier steht, und was es war',
  'You say that a paper about you tells something else than the truth.':
    'Du sagst, dass ein Papier über dich etwas anderes erzählt als die Wahrheit.',
  'An employer takes it for an untrue application.': 'Ein Arbeitgeber hält es für eine unwahre Bewerbung.',
  'Delete it, and put the paper right.': 'Lösche den Beitrag, und bring das Papier in Ordnung.',
  'Untruths in a CV or interview': 'Unwahres im Lebenslauf oder Gespräch',
  'You say that your CV or what you told in an interview is not true.':
    'Du sagst, dass dein Lebenslauf oder das, was du im Gespräch gesagt hast, nicht stimmt.',
  'Delete it, and put the CV right.': 'Lösche den Beitrag, und bring den Lebenslauf in Ordnung.',
  'False excuse': 'Falsche Ausrede',
  'You tell of an excuse that was not true.': 'Du erzählst von einer Ausrede, die nicht stimmte.',
  '16 % turned someone down for lying about an absence': '16 % haben wegen Lügen über ein Fehlen abgesagt',
  'False records': 'Falsche Einträge',
  'You tell of records filled in for what was not done.':
    'Du erzählst von Einträgen über etwas, das nicht getan wurde.',
  'Others rely on what you sign; it can end a career in one day.':
    'Andere verlassen sich auf deine Unterschrift; das kann eine Laufbahn an einem Tag beenden.',
  'False sick day': 'Falsche Krankmeldung',
  'You say that you gave a false reason for being away.':
    'Du sagst, dass du für dein Fehlen einen falschen Grund angegeben hast.',
  'Falsified work': 'Gefälschte Arbeit',
  'You say that you made up or falsified work, or signed for what was not done.':
    'Du sagst, dass du Arbeit erfunden oder gefälscht oder Ungetanes abgezeichnet hast.',
  'Made up or forged': 'Erfunden oder gefälscht',
  'You say that you made up or forged something that others rely on.':
    'Du sagst, dass du etwas erfunden oder gefälscht hast, auf das andere sich verlassen.',
  'Others rely on what you hand in; it can end a job in one day.':
    'Andere verlassen sich auf das, was du abgibst; das kann eine Stelle an einem Tag kosten.',
  'Work that was not yours': 'Arbeit, die nicht deine war',
  'You say that work under your name was done by somebody or something else.':
    'Du sagst, dass Arbeit unter deinem Namen von jemand oder etwas anderem stammt.',
  'Deceit at work or school, plainly told': 'Täuschung bei Arbeit oder Schule, offen erzählt',
  'You say that you deceived an employer, a school or a client.':
    'Du sagst, dass du einen Betrieb, eine Schule oder Kundschaft getäuscht hast.',
  'A story told to work': 'Eine Geschichte für die Arbeit',
  'You seem to tell of a made-up reason for being away or late.':
    'Du erzählst anscheinend von einem erfundenen Grund für Fehlen oder Zuspätkommen.',
  'False hours or expenses': 'Falsche Stunden oder Spesen',
  'You say that you claimed hours or expenses that were not true.':
    'Du sagst, dass du Stunden oder Spesen abgerechnet hast, die nicht stimmten.',
  'It is taking money from an employer, and grounds for dismissal.':
    'Damit nimmt man dem Arbeitgeber Geld, und das ist ein Kündigungsgrund.',
  'Untrue papers that nobody checks': 'Unwahre Papiere, die niemand prüft',
  'You say that nobody checks what your CV, degree or references say.':
    'Du sagst, dass niemand prüft, was in deinem Lebenslauf, Abschluss oder Zeugnis steht.',
  'It reads as an admission that they are not true.': 'Das liest sich wie das Eingeständnis, dass sie nicht stimmen.',
  'Delete it, and put the papers right.': 'Lösche den Beitrag, und bring die Papiere in Ordnung.',
  'Not where you say you are': 'Nicht da, wo du sagst',
  'You say that your employer or school believes you are working or elsewhere.':
    'Du sagst, dass dein Betrieb oder deine Schule dich bei der Arbeit oder anderswo glaubt.',
} satisfies Wording
