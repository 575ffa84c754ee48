import type { Wording } from '../../../model/wording.ts'

export default {
  'Arrest, charge or court': 'Festnahme, Anklage oder Gericht',
  'You tell of an arrest, a charge or a court date of your own.':
    'Du erzählst von einer Festnahme, einer Anklage oder einem Gerichtstermin, die dich betreffen.',
  'A reader takes it for a criminal record, whatever came of it.':
    'Wer das liest, hält es für eine Vorstrafe, was immer daraus wurde.',
  'Delete it. In many places you need not tell of spent convictions; ask a legal advice service.':
    'Lösche den Beitrag. Vielerorts musst du getilgte Strafen nicht angeben; frag eine Rechtsberatung.',
  'Reads like breaking the law': 'Liest sich nach Gesetzesbruch',
  'Taken together, these words read as if you broke the law, or praised it.':
    'Alles zusammen liest sich, als hättest du gegen das Gesetz verstoßen oder lobtest es.',
  'An employer cannot know how serious you were.': 'Ein Arbeitgeber kann nicht wissen, wie ernst es dir war.',
  'Delete it. If it was a joke, nobody can tell.': 'Lösche den Beitrag. Wenn es ein Scherz war, merkt es niemand.',
  'criminal behaviour, 30 %': 'strafbares Verhalten, 30 %',
  'Unlawful things told as everyday': 'Verbotenes, als wäre es Alltag',
  'You tell of something the law forbids as if it were everyday.':
    'Du erzählst von etwas, das das Gesetz verbietet, als wäre es Alltag.',
  'A reader asks what else you would not mind.': 'Wer das liest, fragt sich, was dir sonst noch nichts ausmacht.',
  'Vandalism and damage': 'Vandalismus und Schaden',
  'You tell of damaging what belongs to others.': 'Du erzählst, dass du beschädigt hast, was anderen gehört.',
  'Damage done in anger or for fun makes a reader ask what happens after a bad day at work.':
    'Schaden aus Wut oder Spaß lässt fragen, was nach einem schlechten Arbeitstag geschieht.',
  'Drink-driving is an offence': 'Alkohol am Steuer ist strafbar',
  'You tell of driving after drinking, which is an offence.':
    'Du erzählst, dass du nach dem Trinken gefahren bist, und das ist strafbar.',
  'Dangerous or unlawful driving': 'Gefährliches oder verbotenes Fahren',
  'You tell of driving against the law.': 'Du erzählst, dass du gegen das Gesetz gefahren bist.',
  'Reckless driving puts others in danger and can rule you out where the job has a vehicle.':
    'Rücksichtsloses Fahren gefährdet andere und kann dich ausschließen, wo zur Stelle ein Fahrzeug gehört.',
  'Driving on drugs is an offence': 'Drogen am Steuer sind strafbar',
  'You tell of driving under the influence of drugs, which is an offence.':
    'Du erzählst, dass du unter Drogen gefahren bist, und das ist strafbar.',
  'Untrue claims to insurers, shops and offices': 'Unwahre Angaben gegenüber Versicherung, Laden oder Amt',
  'You tell of saying what was not true to get money, goods or a right.':
    'Du erzählst, dass du Unwahres gesagt hast, um Geld, Ware oder ein Recht zu bekommen.',
  'Fraud is a crime, and a reason to keep someone away from money.':
    'Betrug ist strafbar und ein Grund, jemanden von Geld fernzuhalten.',
  'Brushes with the police': 'Beinahe erwischt',
  'You tell of getting away with something the police or a court would mind.':
    'Du erzählst, dass du mit etwas davongekommen bist, das Polizei oder Gericht stören würde.',
  'A reader asks what it was.': 'Wer das liest, fragt sich, was es war.',
  'Breaking into accounts and systems': 'In Konten und Systeme eingedrungen',
  'You tell of getting into accounts, devices or systems without leave.':
    'Du erzählst, dass du ohne Erlaubnis in Konten, Geräte oder Systeme gelangt bist.',
  'It is a crime, and any job gives access to something.':
    'Das ist strafbar, und jede Stelle gibt Zugang zu irgendetwas.',
  'Damage in anger or for fun': 'Schaden aus Wut oder Spaß',
  'You tell of damaging or breaking into what belongs to others.':
    'Du erzählst, dass du beschädigt oder aufgebrochen hast, was anderen gehört.',
  'It makes a reader ask what happens after a bad day at work.':
    'Das lässt fragen, was nach einem schlechten Arbeitstag geschieht.',
  'Piracy, fare-dodging and small rule-breaking': 'Raubkopien, Schwarzfahren und kleine Verstöße',
  'You tell of small things that are against the law.': 'Du erzählst von Kleinigkeiten, die verboten sind.',
  'Most people shrug; a careful employer may not.':
    'Die meisten zucken mit den Schultern; vorsichtige Arbeitgeber vielleicht nicht.',
  'Offences, plainly told': 'Straftaten, offen erzählt',
  'You tell of an offence of your own.': 'Du erzählst von einer eigenen Straftat.',
  'A reader takes it at its word.': 'Wer das liest, nimmt es beim Wort.',
  'Speeding and risk on the road': 'Rasen und Leichtsinn auf der Straße',
  'You tell of driving far over the limit, or with your mind elsewhere.':
    'Du erzählst, dass du viel zu schnell oder mit den Gedanken woanders gefahren bist.',
  'Taking without paying': 'Mitnehmen, ohne zu bezahlen',
  'You tell of taking or getting things without paying.':
    'Du erzählst, dass du etwas mitgenommen oder bekommen hast, ohne zu bezahlen.',
  'Who takes from one place is thought likely to take from the next.':
    'Wer an einer Stelle nimmt, dem traut man es an der nächsten auch zu.',
  'Hidden income': 'Verschwiegene Einkünfte',
  'You tell of hiding income from the tax office.': 'Du erzählst, dass du dem Finanzamt Einkünfte verschweigst.',
  'It is an offence, and an employer asks how you would handle their books.':
    'Das ist strafbar, und ein Arbeitgeber fragt sich, wie du mit seinen Büchern umgingest.',
  Theft: 'Diebstahl',
  'You tell of taking what belongs to a shop, an employer or others.':
    'Du erzählst, dass du genommen hast, was einem Laden, einem Betrieb oder anderen gehört.',
} satisfies Wording
