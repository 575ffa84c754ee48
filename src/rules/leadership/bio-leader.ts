import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Leading, by your bio',
  understood: 'Your bio says that you lead or mentor others.',
  why: 'It shows that people can be entrusted to you.',
  advice: 'Keep it.',
  when: { speaker: 'any', condemned: 'any' },
  flags: [
    '[(mentor|mentors|mentoring|coach|coaches|coaching|team lead|team leader|tech lead|lead (engineer|developer|nurse|designer|teacher|chef)|head (of|chef|coach|teacher|nurse)|headteacher|deputy head|engineering manager|captain|chair|chairs|trustee|president|crew chief|scout leader|organiser|organizer|principal|supervisor|foreman|sister on|ward manager|charge nurse|leading|leads)] !(potato|bag|trip|station|seat|of (chaos|my own|bullshit|nothing)|to (hell))',
  ],
  allows: [
    '(life coach wannabe|couch|stage coach|coach trip|airport)',
    '(ask|asks|speak|speaking) to (the|your) manager',
    '(head of the table|captain (obvious|morgan))',
    'ceo of (being|naps|nothing|crying|sleeping|overthinking)',
  ],
  voices: ['bio'],
} satisfies Rule
