import type { Wording } from '../../../model/wording.ts'

export default {
  'Contempt for an age, a class or a caste': 'Verachtung für ein Alter, eine Schicht oder Kaste',
  'You run people down for their age, or for the class or caste they were born to.':
    'Du machst Menschen wegen ihres Alters oder der Schicht oder Kaste schlecht, in die sie geboren sind.',
  'Teams mix ages and origins, and a reader thinks of his own.':
    'In Teams kommen Alter und Herkunft zusammen, und wer das liest, denkt an die eigenen.',
  'Say what happened, not how old or of what birth the person was.':
    'Sag, was geschehen ist, nicht, wie alt oder von welcher Herkunft der Mensch war.',
  '31 % turned someone down for discriminatory comments': '31 % haben wegen abwertender Äußerungen abgesagt',
  'Reads like contempt for a group': 'Liest sich wie Verachtung für eine Gruppe',
  'Taken together, these words read like contempt for people for who they are.':
    'Alles zusammen liest sich wie Verachtung für Menschen wegen dessen, was sie sind.',
  'Many employers reject on discriminatory comments alone.':
    'Viele Arbeitgeber sagen allein wegen abwertender Äußerungen ab.',
  'Read it as a stranger from that group would. If it can hurt, delete it.':
    'Lies es, wie jemand Fremdes aus dieser Gruppe es läse. Wenn es verletzen kann, lösche es.',
  'Contempt for a group': 'Verachtung für eine Gruppe',
  'You speak with contempt of people for who they are.':
    'Du sprichst verächtlich von Menschen wegen dessen, was sie sind.',
  'Whoever reads applications must think of the colleagues and customers you would meet.':
    'Wer Bewerbungen liest, muss an die Kollegen und Kunden denken, denen du begegnen würdest.',
  'Running a group down': 'Eine Gruppe schlechtgemacht',
  'You call a whole group of people bad, stupid or less than others.':
    'Du nennst eine ganze Gruppe von Menschen schlecht, dumm oder weniger wert.',
  'Delete it. If one person wronged you, say what that person did.':
    'Lösche den Beitrag. Wenn ein Mensch dir Unrecht getan hat, sag, was dieser Mensch getan hat.',
  'Code of haters': 'Kennzeichen von Menschenfeinden',
  'You use a sign or phrase by which people who hate know each other.':
    'Du benutzt ein Zeichen oder einen Spruch, an dem sich Menschenfeinde erkennen.',
  'Those who screen profiles know these codes, and they count as plain words.':
    'Wer Profile prüft, kennt diese Zeichen, und sie zählen wie offene Worte.',
  'Delete it. If it is chance (a year of birth, a bracket), say it another way.':
    'Lösche den Beitrag. Wenn es Zufall ist (ein Geburtsjahr, eine Klammer), sag es anders.',
  'Shutting a group out': 'Eine Gruppe ausschließen',
  'You say that people should be kept out of jobs, homes, places or the country for who they are.':
    'Du sagst, dass Menschen wegen dessen, was sie sind, von Arbeit, Wohnung, Orten oder dem Land ferngehalten werden sollten.',
  'A call to exclude people is unlawful at work, and a reader must fear it from you there.':
    'Menschen auszuschließen ist am Arbeitsplatz verboten, und wer das liest, muss es dort von dir befürchten.',
  'Wishing harm on a group': 'Einer Gruppe Schaden gewünscht',
  'You wish harm or death on people for who they are.':
    'Du wünschst Menschen wegen dessen, was sie sind, Schaden oder den Tod.',
  'That is a threat in the eyes of a reader, and often of the law.':
    'Das ist in den Augen der Lesenden eine Drohung, und oft auch vor dem Gesetz.',
  'Hatred of a group': 'Hass auf eine Gruppe',
  'You say that you hate people for who they are.': 'Du sagst, dass du Menschen wegen dessen hasst, was sie sind.',
  'Denying who people are': 'Menschen abgesprochen, was sie sind',
  'You mock or deny what people are by sex, gender or love.':
    'Du verspottest oder bestreitest, was Menschen nach Geschlecht oder Liebe sind.',
  'A reader thinks of the colleagues whom you would say it to.':
    'Wer das liest, denkt an die Kollegen, zu denen du es sagen würdest.',
  'Delete it, or say what you mean without the people as its butt.':
    'Lösche den Beitrag, oder sag, was du meinst, ohne diese Menschen zur Zielscheibe zu machen.',
  '"Not racist, but"': '„Ich bin ja kein Rassist, aber“',
  'You say that you mean no offence, and run down a group in the same breath.':
    'Du sagst, dass du es nicht böse meinst, und machst im selben Atemzug eine Gruppe schlecht.',
  'Readers know the preface, and take what follows in full.':
    'Man kennt diese Vorrede und nimmt voll, was darauf folgt.',
  'Delete it. If it needs the preface, it needs leaving out.':
    'Lösche den Beitrag. Was diese Vorrede braucht, gehört weggelassen.',
  'A group’s name as a put-down': 'Der Name einer Gruppe als Schimpfwort',
  'You use what some people are as a word for bad, weak or silly.':
    'Du benutzt, was manche Menschen sind, als Wort für schlecht, schwach oder albern.',
  'It runs those people down in passing, and a reader notices.':
    'Es setzt diese Menschen nebenbei herab, und das fällt auf.',
  'Say "silly", "weak" or "annoying" instead.': 'Sag stattdessen „albern“, „schwach“ oder „ärgerlich“.',
  'Slur that is also a greeting': 'Schimpfwort, das auch ein Gruß ist',
  'You throw a racial word at people.': 'Du wirfst Menschen ein rassistisches Wort zu.',
  'A reader who does not know you cannot tell a greeting from an insult.':
    'Wer dich nicht kennt, kann den Gruß nicht von der Beleidigung unterscheiden.',
  'Look at it with a stranger’s eyes, and keep it or delete it.':
    'Sieh ihn mit den Augen einer fremden Person an, und lass ihn stehen oder lösche ihn.',
  Slur: 'Herabwürdigendes Schimpfwort',
  'You use a word that runs people down for who they are.':
    'Du benutzt ein Wort, das Menschen wegen dessen herabwürdigt, was sie sind.',
  'A slur is among the few words that many hiring managers reject on at once.':
    'Ein solches Wort gehört zu den wenigen, bei denen viele sofort absagen.',
  'Delete the post. If it was about yourself or quoted, saying so makes it clear.':
    'Lösche den Beitrag. Wenn es um dich selbst ging oder ein Zitat war, macht ein Wort dazu es klar.',
  Stereotype: 'Klischee',
  'You say of all people of a kind what may be true of one.':
    'Du sagst von allen Menschen einer Art, was für einen stimmen mag.',
  'A reader asks whether you would judge colleagues and customers in the same way.':
    'Wer das liest, fragt sich, ob du Kollegen und Kundschaft genauso beurteilen würdest.',
  'Say what one person did, or leave it out.': 'Sag, was ein Mensch getan hat, oder lass es weg.',
} satisfies Wording
