import type { Rule } from '../../model/rule.ts'

/** Talk of medicine, care and health. */
export default {
  title: 'Medicine',
  understood: 'The post talks of medicine, care or health.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: ['@field-medicine', '(my|our|a|the) (patient|patients|shift on the ward|ward round|night shift on the ward)'],
} satisfies Rule
