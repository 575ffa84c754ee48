import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Skipping lessons or lectures',
  understood: 'You say that you skip or sleep through lessons, or leave work undone on purpose.',
  why: 'For those who have not worked long, school and university stand for work.',
  advice: 'Delete it, or let a good result speak later.',
  severity: 'medium',
  when: { negated: 'any', condemned: 'any', speaker: 'not-other' },
  flags: [
    '(skipped|skip|skipping|bunked|bunking|bunk|ditched|ditching|ditch|wagged|wagging|mitched|mitching|cut|cutting|dogged|blew off|bailed on|twagged|twagging|skived|skiving|missed|missing|slept through|sleeping through|swerved|binned) (off)? (all|every|most of|half|another|my|the|a|this|todays|third|whole|so many|two|three|four|@number|of|weeks of)? ..2 (lecture|lectures|class|classes|seminar|seminars|lesson|lessons|tutorial|tutorials|uni|school|college|period|periods|lab|labs|homeroom|assembly|9ams|9am|maths|pe|chem|econ) .. (lol|haha|again|to|for|because|and|no regrets|all|this|since|😂|till|until|so far|term|semester|week|worth it|today|$)',
    '(have not|did not|never|not|havent) (been to|gone to|attended|go to|went to|opened|turned up to|seen the inside of|set foot in|bought|read) (a|any|one|my|single|the|a single)? ..1 (lecture|lectures|seminar|seminars|class|classes|library|textbook|book|books|reading|tutorial) .. (this (term|year|semester)|since|all (term|year|semester)|in (weeks|months)|yet|lol)',
    '(do not|never|did not) (do|bother with|hand in|submit|read|touch) (any|my|the|a)? ..1 (homework|reading|coursework|assignment|assignments|revision|readings|prep) .. (lol|ever|and (still|passed)|because|since|whatever|who cares|pointless|😂)',
    '(revision|studying|homework|lectures|school|uni|attendance|coursework|class|education|college) (is|are) (for (nerds|losers|mugs|geeks|swots)|overrated|pointless|optional|a scam|a suggestion|a joke|a waste)',
  ],
  allows: ['(ill|sick|hospital|funeral|appointment|strike|snow day|cancelled)'],
} satisfies Rule // prettier-ignore
