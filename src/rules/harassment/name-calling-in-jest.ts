import type { Rule } from '../../model/rule.ts'
import { JUDGED_ELSEWHERE, ON_POLITICS } from './parts/context.ts'
import { VERY } from './parts/insult.ts'

export default {
  title: 'Name-calling in jest',
  understood: 'You call somebody names, it seems among friends.',
  why: 'Most shrug; a reader who does not know the two of you may not hear the joke.',
  advice: 'Keep it if you are sure that both of you laugh.',
  severity: 'low',
  flags: [
    {
      words: [
        `(what a|what an|what|such a|such an|absolute|complete|utter|total|proper|right|you|ya|ye|@handle|is a|is an|are a) ${VERY} @insult-adjective? (@insult|@insult-jest|@insult-strong)`,
      ],
      with: [
        '(love you|love ya|love u|love him|love her|love them|luv u|luv ya|bless|miss you|miss your|❤|❣|🥰|😘|💕|bestie|best mate|my best friend|dont change|do not change|never change|happy birthday|my (brother|sister|mate|friend|cousin|dad|mum|husband|wife|boyfriend|girlfriend|nan|grandad|flatmate|housemate|roommate|son|daughter|bro))',
      ],
      without: [...JUDGED_ELSEWHERE],
    },
  ],
  harmlessIn: ['pet', 'film', 'book', 'game'],
  allows: [
    ON_POLITICS,
    '(i am|am|i was|i have been|i can be|sorry for being|apologies for being|felt like|feel like|myself|me being|makes me|made me)',
  ],
} satisfies Rule
