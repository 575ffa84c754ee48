import type { Rule } from '../../model/rule.ts'

/** Talk of cooking and eating. */
export default {
  title: 'Cooking',
  understood: 'The post talks of cooking or eating.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: ['@field-cooking', '(for|made|making|eating|cooked|ate) .. (dinner|tea|lunch|supper|breakfast|brunch)'],
} satisfies Rule
