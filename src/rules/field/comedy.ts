import type { Rule } from '../../model/rule.ts'

/** Talk of comedy, made or watched. */
export default {
  title: 'Comedy',
  understood: 'The post talks of comedy.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: ['@field-comedy', '(comedy|comic) (show|set|gig|night|special|act|writing|podcast|routine)'],
} satisfies Rule
