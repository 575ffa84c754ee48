import type { Wording } from '../../../model/wording.ts'

/** What rules of several topics say. */
export default {
  'Keep it.': 'Lass ihn stehen.',
  'Drinking or using drugs is among the first reasons that employers name.':
    'Alkohol und Drogen gehören zu den Gründen, die Arbeitgeber als Erstes nennen.',
  'drinking or using drugs, 36 %': 'Alkohol oder Drogen, 36 %',
  'At work it is a question of safety and trust; most employers would dismiss for it.':
    'Bei der Arbeit geht es um Sicherheit und Vertrauen; die meisten Arbeitgeber würden dafür kündigen.',
  '36 % turned someone down for posts on drinking or drugs':
    '36 % haben wegen Beiträgen über Alkohol oder Drogen abgesagt',
  'It is a crime and puts others in danger; for any job with driving it ends the application.':
    'Das ist strafbar und gefährdet andere; wo zur Stelle das Fahren gehört, ist die Bewerbung damit vorbei.',
  'Delete it.': 'Lösche den Beitrag.',
  '30 % turned someone down for criminal behaviour': '30 % haben wegen strafbaren Verhaltens abgesagt',
  'A reader asks in what state you would come to work.':
    'Wer das liest, fragt sich, in welchem Zustand du zur Arbeit kämst.',
  'A picture is what a hasty reader remembers.': 'Ein Bild ist das, was eilige Leser behalten.',
  'Remove the picture, or set it to be seen by friends only.': 'Nimm das Bild heraus, oder zeig es nur Freunden.',
  'Delete it, or keep it for friends.': 'Lösche den Beitrag, oder behalte ihn den Freunden vor.',
  'Leave one, thin out many.': 'Einer kann bleiben; viele solltest du ausdünnen.',
  'discriminatory comments, 31 %': 'abwertende Äußerungen, 31 %',
  'Keep it; it belongs in the CV, too.': 'Lass ihn stehen; es gehört auch in den Lebenslauf.',
} satisfies Wording
