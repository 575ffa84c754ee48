import type { Rule } from '../../model/rule.ts'

/** Talk of films, plays and television. */
export default {
  title: 'Film',
  understood: 'The post talks of film or television.',
  why: 'Words that sound harsh elsewhere are plain talk here.',
  advice: 'Nothing to do.',
  flags: [
    '@field-film',
    '@field-film-weak // @field-film-weak',
    '(season|series) @number',
    '%watch .. (season|series|episode|trailer)',
  ],
} satisfies Rule
