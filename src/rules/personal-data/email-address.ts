import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Your email address',
  understood: 'Your email address stands in the open.',
  why: 'Spammers and people who guess passwords gather addresses from posts. It is no fault and changes no score.',
  advice: 'If it is an address for work or commissions, keep it. If it is your own, send it privately.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any', quoted: 'any' },
  certain: true,
  flags: [
    '[@ownemail]',
    '[(my|me) (email|gmail|e mail|hotmail|outlook|yahoo|icloud) (address)? (is|at) .. (at (gmail|hotmail|yahoo|outlook|icloud|proton|protonmail|live|aol)|dot com|dot co dot uk)]',
  ],
} satisfies Rule
