import type { Rule } from '../../model/rule.ts'

/** Talk of games, on a screen or a table. */
export default {
  title: 'Game',
  understood: 'The post talks of games.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: [
    '@field-game',
    '@field-game-weak // @field-game-weak',
    '%play (on|through) (my|the) (switch|console|steam|pc)',
  ],
} satisfies Rule
