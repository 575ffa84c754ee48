import type { Rule } from '../../model/rule.ts'

/** Talk of music, made or heard. */
export default {
  title: 'Music',
  understood: 'The post talks of music.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: [
    '@field-music',
    '(my|the|our|a|new|this) (band|track|tune|gig|record|ep|bass|drum|mix)',
    '(band|bands|singer|gig|tour) ... (stage|tickets|venue|crowd|support act|tour)',
  ],
} satisfies Rule
