import type { Wording } from '../../../model/wording.ts'

export default {
  'Thanks and credit': 'Dank und Anerkennung',
  'You thank somebody or give them credit.': 'Du dankst jemandem oder sagst, wessen Verdienst etwas ist.',
  'It says what you are like to work with.': 'Das sagt, wie es ist, mit dir zu arbeiten.',
  'Credit to others': 'Verdienst der anderen',
  'You give credit to others, or are glad for them.':
    'Du sagst, wessen Verdienst etwas ist, oder freust dich für andere.',
  'People who share the credit are people others like to work with.':
    'Mit Menschen, die das Verdienst teilen, arbeiten andere gern.',
  Kindness: 'Freundlichkeit',
  'You are kind to someone, or tell with warmth of a kindness done.':
    'Du bist freundlich zu jemandem oder erzählst warm von etwas Freundlichem.',
  'Kind words about people say much about the one who writes them.':
    'Freundliche Worte über Menschen sagen viel über den, der sie schreibt.',
  Thanks: 'Dank',
  'You thank someone.': 'Du dankst jemandem.',
  'Thanks given in public show that you notice what others do.':
    'Öffentlicher Dank zeigt, dass du bemerkst, was andere tun.',
  'Keep it. A name and what they did make it stronger.':
    'Lass ihn stehen. Mit einem Namen und dem, was jemand getan hat, wird er stärker.',
} satisfies Wording
