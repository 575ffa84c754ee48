import type { Wording } from '../../../model/wording.ts'

export default {
  'Sexual bragging or innuendo': 'Sexuelle Prahlerei oder Anspielung',
  'You boast of sex or make a crude hint at it.': 'Du prahlst mit Sex oder spielst derb darauf an.',
  'It is nothing a reader wants to know of a colleague.': 'Das will man über einen Kollegen nicht wissen.',
  'Delete it, or show it to close friends alone.': 'Lösche den Beitrag, oder zeig ihn nur engen Freunden.',
  '40 % turned someone down for provocative or inappropriate pictures or words':
    '40 % haben wegen anzüglicher oder unpassender Bilder oder Worte abgesagt',
  'Sexually explicit talk': 'Offene Rede über Sex',
  'You talk of sex in plain words.': 'Du sprichst unverblümt über Sex.',
  'Sexual remark on a person': 'Sexuelle Bemerkung über einen Menschen',
  'You speak of somebody’s body, or of what you would do with it.':
    'Du sprichst über jemandes Körper oder darüber, was du mit ihm tätest.',
  'To a reader it is what harassment at work begins with.':
    'Für Lesende ist es das, womit Belästigung am Arbeitsplatz anfängt.',
  'At work such remarks are harassment in law.': 'Bei der Arbeit sind solche Bemerkungen rechtlich Belästigung.',
  'Asking for or offering sex or nude pictures': 'Sex oder Nacktbilder gesucht oder angeboten',
  'You ask for or offer sex or intimate pictures.': 'Du suchst oder bietest Sex oder intime Bilder.',
  'Readers reject on it, whoever was meant to see it.': 'Dafür wird abgesagt, für wen auch immer es bestimmt war.',
} satisfies Wording
