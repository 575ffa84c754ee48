import type { Wording } from '../../../model/wording.ts'

export default {
  'Drugs by the piece': 'Drogen in Mengen',
  'You tell of drugs by the words they are counted in.':
    'Du sprichst von Drogen in den Wörtern, in denen man sie zählt.',
  'Readers know these words.': 'Wer das liest, kennt diese Wörter.',
  'Delete it, or set it to be seen by friends only.': 'Lösche den Beitrag, oder zeig ihn nur noch Freunden.',
  'Reads like drug use': 'Liest sich nach Drogen',
  'Taken together, these words read like talk of using drugs.':
    'Alles zusammen liest sich wie die Rede vom Drogennehmen.',
  'Delete it, or limit who sees it.': 'Lösche den Beitrag, oder beschränke, wer ihn sieht.',
  'Drugs in passing': 'Drogen nebenbei',
  'You speak of drugs in passing as of something usual.': 'Du sprichst nebenbei von Drogen wie von etwas Gewöhnlichem.',
  'A reader takes it for use.': 'Wer das liest, nimmt an, dass du sie nimmst.',
  'Drugs and work together': 'Drogen und Arbeit zusammen',
  'You speak of drugs and of being at work in one breath.':
    'Du sprichst in einem Atemzug von Drogen und von der Arbeit.',
  'Delete it. If you use drugs to get through the day, a doctor can help in confidence.':
    'Lösche den Beitrag. Wenn du Drogen nimmst, um durch den Tag zu kommen, kann eine Ärztin vertraulich helfen.',
  'Cannabis jokes and culture': 'Cannabis-Witze und -Kultur',
  'You joke about cannabis or show that you like its culture.':
    'Du scherzt über Cannabis oder zeigst, dass du diese Kultur magst.',
  'A careful employer may read it as use.': 'Vorsichtige Arbeitgeber könnten daraus lesen, dass du welches nimmst.',
  'Remove the hashtag or the joke where an employer can see it.':
    'Nimm Hashtag oder Witz dort weg, wo ein Arbeitgeber sie sehen kann.',
  'Using cannabis': 'Cannabis nehmen',
  'You say that you use cannabis.': 'Du sagst, dass du Cannabis nimmst.',
  'Cannabis is illegal in many places and against the rules of many employers, and some of them test for it.':
    'Cannabis ist vielerorts verboten und bei vielen Arbeitgebern untersagt, und manche prüfen es nach.',
  'Selling drugs': 'Drogen verkaufen',
  'You offer drugs for sale or say that you deal.': 'Du bietest Drogen an oder sagst, dass du damit handelst.',
  'Supplying drugs is a serious crime, whatever the quantity.':
    'Drogen abzugeben ist eine schwere Straftat, gleich in welcher Menge.',
  'Drug-driving': 'Drogen am Steuer',
  'You say that you drove under the influence of drugs.': 'Du sagst, dass du unter Drogen gefahren bist.',
  'Using hard drugs': 'Harte Drogen nehmen',
  'You say that you use hard drugs.': 'Du sagst, dass du harte Drogen nimmst.',
  'Hard drugs are a crime nearly everywhere, and for most employers a reason to stop reading.':
    'Harte Drogen sind fast überall strafbar und für die meisten Arbeitgeber ein Grund, nicht weiterzulesen.',
  'Delete it. If you want help to stop, talk to a doctor or a drugs helpline in confidence.':
    'Lösche den Beitrag. Wenn du aufhören möchtest, sprich vertraulich mit einer Ärztin oder einer Suchtberatung.',
  'High at work': 'Unter Drogen bei der Arbeit',
  'You say that you use drugs at work or come to work high.':
    'Du sagst, dass du bei der Arbeit Drogen nimmst oder berauscht zur Arbeit kommst.',
  'Being high': 'Im Rausch',
  'You say that you are or were high on drugs.': 'Du sagst, dass du unter Drogen stehst oder standest.',
  'Hints at drug use': 'Andeutungen von Drogen',
  'You hint at drug use.': 'Du deutest an, dass du Drogen nimmst.',
  'Readers know these hints.': 'Wer das liest, kennt diese Andeutungen.',
  'Drugs on offer': 'Drogen im Angebot',
  'You seem to offer drugs for sale.': 'Du bietest anscheinend Drogen an.',
  'Taking, buying or sharing drugs': 'Drogen nehmen, kaufen oder teilen',
  'You say that you take, buy or share drugs.': 'Du sagst, dass du Drogen nimmst, kaufst oder teilst.',
  'Misusing medicines': 'Missbrauch von Medikamenten',
  'You say that you take medicines that are not yours, or take them for their effect.':
    'Du sagst, dass du Medikamente nimmst, die nicht deine sind, oder sie der Wirkung wegen nimmst.',
  'Prescribed medicines taken without a prescription count as drug use, and sharing them is an offence.':
    'Verschreibungspflichtige Mittel ohne Rezept zu nehmen zählt als Drogenkonsum, und sie weiterzugeben ist strafbar.',
  'Delete it. If you find it hard to do without, a doctor or pharmacist can help in confidence.':
    'Lösche den Beitrag. Wenn es ohne schwerfällt, können Arzt oder Apotheke vertraulich helfen.',
  'Drugs in a picture': 'Drogen auf einem Bild',
  'The description of your picture speaks of drugs.': 'Die Beschreibung deines Bildes spricht von Drogen.',
  'Drugs by name': 'Drogen beim Namen',
  'You speak of drugs as of something you have, want or like.':
    'Du sprichst von Drogen wie von etwas, das du hast, willst oder magst.',
} satisfies Wording
