import type { Wording } from '../../../model/wording.ts'

export default {
  Swearing: 'Fluchen',
  'These words read like swearing.': 'Diese Worte lesen sich wie Fluchen.',
  'Customers and colleagues will read your words too.': 'Kundschaft und Kollegen werden auch deine Worte lesen.',
  'Take out the swear word, or limit who sees the post.':
    'Nimm das Schimpfwort heraus, oder beschränke, wer den Beitrag sieht.',
  'Hell as a curse': 'Die Hölle als Fluch',
  'The post swears with "hell".': 'Der Beitrag flucht mit „hell“.',
  'Most readers shrug at it; a careful or conservative employer may not.':
    'Die meisten zucken mit den Schultern; vorsichtige oder konservative Arbeitgeber vielleicht nicht.',
  'Leave it if it fits the field you work in; otherwise say it without the word.':
    'Lass ihn stehen, wenn er zu dem Bereich passt, in dem du arbeitest; sonst sag es ohne das Wort.',
  'Mild swearing': 'Leichtes Fluchen',
  'The post has a mild swear word in it.': 'In dem Beitrag steht ein leichtes Schimpfwort.',
  'poor communication, 27 %': 'schlechter Ausdruck, 27 %',
  'Strong swearing': 'Starkes Fluchen',
  'The post has a strong swear word in it, written out, masked or shortened.':
    'In dem Beitrag steht ein starkes Schimpfwort, ausgeschrieben, mit Sternchen oder abgekürzt.',
  'Many hiring managers take strong swearing in public as a sign of how somebody writes to customers and colleagues; a masked word is read as the word.':
    'Viele nehmen starkes öffentliches Fluchen als Zeichen dafür, wie jemand Kundschaft und Kollegen schreibt; ein Wort mit Sternchen wird als das Wort gelesen.',
  'Delete the post, or write it again without the word: it nearly always says the same.':
    'Lösche den Beitrag, oder schreib ihn ohne das Wort noch einmal: Er sagt fast immer dasselbe.',
} satisfies Wording
