import type { Rule } from '../../model/rule.ts'

/** Talk of books, read or written. */
export default {
  title: 'Book',
  understood: 'The post talks of books or writing.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: [
    '@field-book',
    '(i am|i was|%finish|%start|just) reading @capital',
    '(my|the|her|his) (villain|hero|heroine|detective|main character|characters|murderer)',
    '%write (a|my|the|another) .. (scene|story|chapter|sonnet|haiku)',
  ],
} satisfies Rule
