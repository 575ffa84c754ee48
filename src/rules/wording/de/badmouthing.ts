import type { Wording } from '../../../model/wording.ts'

export default {
  'Reads like running down work': 'Liest sich, als machtest du die Arbeit schlecht',
  'Taken together, these words run down people or places you work for, with or serve.':
    'Alles zusammen macht Menschen oder Orte schlecht, für die, mit denen oder für deren Kundschaft du arbeitest.',
  'The next employer expects to be spoken of in the same way.':
    'Der nächste Arbeitgeber rechnet damit, dass du über ihn genauso sprichst.',
  'Delete it, or say what was wrong without contempt.': 'Lösche den Beitrag, oder sag ohne Verachtung, was falsch war.',
  'bad-mouthed an employer or colleague, 25 %': 'Arbeitgeber oder Kollegen schlechtgemacht, 25 %',
  'Contempt for the boss': 'Verachtung für die Chefin oder den Chef',
  'You run down the people you work or worked for.':
    'Du machst die Menschen schlecht, für die du arbeitest oder gearbeitet hast.',
  'A reader wonders what you would say of them next.':
    'Wer das liest, fragt sich, was du als Nächstes über ihn sagen würdest.',
  'Delete it. A dispute with a manager is better told to a union, a lawyer or a friend than to everybody.':
    'Lösche den Beitrag. Ein Streit mit Vorgesetzten ist bei Gewerkschaft, Anwältin oder Freunden besser aufgehoben als bei allen.',
  'Talking with others about pay, hours, safety and conditions is protected in many countries (in the US by the National Labor Relations Act); insults are not.':
    'Mit anderen über Lohn, Zeiten, Sicherheit und Bedingungen zu sprechen ist in vielen Ländern geschützt (in den USA durch den National Labor Relations Act); Beleidigungen sind es nicht.',
  'bad-mouthing an employer, 25 %': 'einen Arbeitgeber schlechtgemacht, 25 %',
  'Contempt for colleagues': 'Verachtung für Kolleginnen und Kollegen',
  'You run down the people you work with.': 'Du machst die Menschen schlecht, mit denen du arbeitest.',
  'A hiring manager pictures the next team reading it.':
    'Wer einstellt, stellt sich das nächste Team vor, wie es das liest.',
  'Delete it. Colleagues find such posts, and so do their friends.':
    'Lösche den Beitrag. Kolleginnen und Kollegen finden so etwas, und ihre Freunde auch.',
  'bad-mouthing an employer or colleague, 25 %': 'einen Arbeitgeber oder Kollegen schlechtgemacht, 25 %',
  'Running down the employer': 'Den Betrieb schlechtgemacht',
  'You run down the place you work or worked at.':
    'Du machst den Ort schlecht, an dem du arbeitest oder gearbeitet hast.',
  'A new employer reads it as what you will write about them.':
    'Ein neuer Arbeitgeber liest darin, was du über ihn schreiben wirst.',
  'Delete it, or say what was wrong in a plain sentence where it can change something.':
    'Lösche den Beitrag, oder sag in einem schlichten Satz, was falsch war, und dort, wo es etwas ändern kann.',
  'A plain complaint about pay, hours, safety or conditions is lawful, and so is talk of a union; neither is counted here.':
    'Eine schlichte Beschwerde über Lohn, Zeiten, Sicherheit oder Bedingungen ist erlaubt, ebenso das Gespräch über eine Gewerkschaft; beides wird hier nicht gezählt.',
  'Contempt for customers': 'Verachtung für Kundschaft',
  'You run down the people you serve: customers, clients, patients, pupils or guests.':
    'Du machst die Menschen schlecht, für die du da bist: Kundschaft, Mandantinnen, Patienten, Schülerinnen oder Gäste.',
  'Whoever reads it thinks of their own customers reading it too.':
    'Wer das liest, denkt an die eigene Kundschaft, die es auch lesen könnte.',
  'Delete it. Even without a name, people recognise themselves.':
    'Lösche den Beitrag. Auch ohne Namen erkennen Menschen sich wieder.',
  'bad-mouthing an employer or its people, 25 %': 'einen Arbeitgeber oder seine Leute schlechtgemacht, 25 %',
  'Hating the job': 'Hass auf die Arbeit',
  'You say that you hate your job, your workplace or the people you work for.':
    'Du sagst, dass du deine Arbeit, deinen Arbeitsplatz oder die Menschen hasst, für die du arbeitest.',
  'A reader asks what you would say of them next.':
    'Wer das liest, fragt sich, was du als Nächstes über ihn sagen würdest.',
  'Delete it, or say what you changed about it instead.':
    'Lösche den Beitrag, oder sag stattdessen, was du daran geändert hast.',
  'A plain complaint about pay, hours, safety or conditions is lawful, and this tool does not count it.':
    'Eine schlichte Beschwerde über Lohn, Zeiten, Sicherheit oder Bedingungen ist erlaubt, und dieses Werkzeug zählt sie nicht.',
  'An insult at somebody from work': 'Jemanden aus der Arbeit beleidigt',
  'You insult somebody you work with, for or serve.':
    'Du beleidigst jemanden, mit dem, für den oder an dem du arbeitest.',
  'A hiring manager pictures themselves, or their customers, in that place.':
    'Wer einstellt, sieht sich selbst oder seine Kundschaft an dieser Stelle.',
  'Moaning about work': 'Gejammer über die Arbeit',
  'You moan a little about work or the people there.': 'Du jammerst ein wenig über die Arbeit oder die Menschen dort.',
  'One such post makes most readers smile; many of them set a tone.':
    'Über einen solchen Beitrag lächeln die meisten; viele davon geben einen Ton vor.',
  'A plain complaint about pay, hours, safety or conditions is lawful and is not counted here.':
    'Eine schlichte Beschwerde über Lohn, Zeiten, Sicherheit oder Bedingungen ist erlaubt und wird hier nicht gezählt.',
  'A named employer run down': 'Einen Betrieb mit Namen schlechtgemacht',
  'You run down an employer, or somebody at work, by name.':
    'Du machst einen Betrieb oder jemanden aus der Arbeit mit Namen schlecht.',
  'A name makes the post easy to find, for that firm, for its lawyers and for the next employer.':
    'Mit einem Namen ist der Beitrag leicht zu finden: für den Betrieb, für seine Anwälte und für den nächsten Arbeitgeber.',
  'Delete it. What is true and matters belongs in a fair, plain review, with a union or a lawyer.':
    'Lösche den Beitrag. Was wahr und wichtig ist, gehört in eine faire, schlichte Bewertung, zur Gewerkschaft oder zu einer Anwältin.',
  'A fair, factual account of pay, hours and safety is protected in many countries; abuse is not, and false statements of fact may be defamation.':
    'Ein fairer, sachlicher Bericht über Lohn, Zeiten und Sicherheit ist in vielen Ländern geschützt; Beschimpfung ist es nicht, und falsche Tatsachen können üble Nachrede sein.',
  'Harsh words about work': 'Harte Worte über die Arbeit',
  'You use harsh words about people or places you work for, with or serve.':
    'Du findest harte Worte über Menschen oder Orte, für die, mit denen oder für deren Kundschaft du arbeitest.',
} satisfies Wording
