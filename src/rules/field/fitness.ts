import type { Rule } from '../../model/rule.ts'

/** Talk of exercise and training. */
export default {
  title: 'Fitness',
  understood: 'The post talks of exercise.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: [
    '@field-fitness',
    '(%run|ran|%cycle|%swim|swam|%row) @number .. (k|km|miles|mile|metres|laps|lengths)',
    '@number (k|km|miles|mile) .. (run|ride|swim|row|hike|walk|race)',
  ],
} satisfies Rule
