import type { Wording } from '../../../model/wording.ts'

export default {
  'Reads like heavy drinking': 'Liest sich nach viel Alkohol',
  'Taken together, these words read like talk of being drunk.':
    'Alles zusammen liest sich wie die Rede vom Betrunkensein.',
  'Limit it to friends, or delete it.': 'Zeig den Beitrag nur Freunden, oder lösche ihn.',
  'Drinking at work': 'Alkohol bei der Arbeit',
  'You say that you drink at work or come to work drunk.':
    'Du sagst, dass du bei der Arbeit trinkst oder betrunken zur Arbeit kommst.',
  'Delete it. If you need drink to get through the day, a doctor can help in confidence.':
    'Lösche den Beitrag. Wenn du Alkohol brauchst, um durch den Tag zu kommen, kann eine Ärztin vertraulich helfen.',
  'Binge drinking': 'Rauschtrinken',
  'You tell how much you drink, and it is a lot.': 'Du erzählst, wie viel du trinkst, und es ist viel.',
  'Many employers take drinking bouts shown in public for a lack of judgement.':
    'Viele Arbeitgeber halten öffentlich gezeigte Gelage für mangelndes Urteil.',
  'Set it to be seen by friends only, or delete it.': 'Zeig den Beitrag nur noch Freunden, oder lösche ihn.',
  'Drunk out of one’s senses': 'Bis zum Filmriss',
  'You tell of drinking until you knew nothing or were carried home.':
    'Du erzählst, dass du getrunken hast, bis du nichts mehr wusstest oder heimgetragen wurdest.',
  'Many employers take this for a lack of judgement, and worry about safety.':
    'Viele Arbeitgeber halten das für mangelndes Urteil und sorgen sich um die Sicherheit.',
  'Delete it, or set it to be seen by friends only. If it happens often, a doctor can help in confidence.':
    'Lösche den Beitrag, oder zeig ihn nur Freunden. Wenn es oft vorkommt, kann eine Ärztin vertraulich helfen.',
  'Many drinks counted': 'Viele Getränke gezählt',
  'You tell how many drinks you had, and it is a lot.': 'Du erzählst, wie viele Getränke es waren, und es waren viele.',
  'Drink and work together': 'Alkohol und Arbeit zusammen',
  'You speak of drinking and of being at work in one breath.':
    'Du sprichst in einem Atemzug vom Trinken und von der Arbeit.',
  'Drink-driving': 'Alkohol am Steuer',
  'You say that you drove after drinking.': 'Du sagst, dass du nach dem Trinken gefahren bist.',
  'Party drinking shown': 'Alkohol auf der Feier gezeigt',
  'You show how much there is to drink.': 'Du zeigst, wie viel es zu trinken gibt.',
  'A careful employer may mind; most will shrug.':
    'Vorsichtige Arbeitgeber könnte es stören; die meisten zucken mit den Schultern.',
  'A few of these are no harm; many of them together make a picture.':
    'Ein paar davon schaden nicht; viele zusammen ergeben ein Bild.',
  Drunkenness: 'Betrunken',
  'You say that you are or were drunk.': 'Du sagst, dass du betrunken bist oder warst.',
  'Many employers take drunkenness shown in public for a lack of judgement.':
    'Viele Arbeitgeber halten öffentlich gezeigte Trunkenheit für mangelndes Urteil.',
  Hangover: 'Kater',
  'You tell of a hangover or of having been sick from drink.':
    'Du erzählst von einem Kater oder davon, dass dir vom Trinken schlecht war.',
  'A wild night told': 'Eine wilde Nacht erzählt',
  'You tell of a night of heavy drinking by what came of it.':
    'Du erzählst von einer Nacht mit viel Alkohol und davon, was daraus wurde.',
  'Drinking shown off': 'Mit Trinken angegeben',
  'You show or joke that you like to drink.': 'Du zeigst oder scherzt, dass du gern trinkst.',
  'Drinking in a picture': 'Alkohol auf einem Bild',
  'The description of your picture speaks of drinking or drunkenness.':
    'Die Beschreibung deines Bildes spricht vom Trinken oder von Betrunkenen.',
  'Under-age drinking': 'Alkohol vor dem erlaubten Alter',
  'You tell of drinking under age, or of giving drink to somebody under age.':
    'Du erzählst, dass du vor dem erlaubten Alter getrunken oder Jüngeren Alkohol gegeben hast.',
  'It is against the law in most places, and who gives drink to the young is held responsible.':
    'Das ist fast überall verboten, und wer Jüngeren zu trinken gibt, haftet dafür.',
  'Drink and school age': 'Alkohol und Schulalter',
  'You speak of drinking and of being under age in one breath.':
    'Du sprichst in einem Atemzug vom Trinken und davon, dass du noch nicht alt genug bist.',
} satisfies Wording
