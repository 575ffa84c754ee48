import type { Rule } from '../../model/rule.ts'

/** Talk of sport, played or watched. */
export default {
  title: 'Sport',
  understood: 'The post talks of sport.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: [
    '@field-sport',
    '@field-sport-weak // @field-sport-weak',
    '(lost|won|beat|drew|thrashed|hammered|smashed|battered) (them|us|@capital)? @number @number',
  ],
} satisfies Rule
