import { theEngine } from './engine.ts'
import { time, verdict, type Measure } from './measure.ts'

const SIZE = 100_000

const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)

/** What somebody would put on a page to make a reader hang. */
const TRAPS: Readonly<Record<string, string>> = {
  'one letter': fill('a'),
  'one long word': fill('abcdefgh'),
  'spaced letters': fill('f u c k '),
  'masked letters': fill('f*ck s**t '),
  stretched: fill(`fuuuu${'u'.repeat(40)}ck `),
  'zero-width marks': fill('f\u200bu\u200dc\u2060k '),
  'combining marks': fill('e\u0301\u0302\u0303'),
  'open brackets': fill('('),
  'quotes in quotes': fill('“he said “'),
  'straight quotes': fill('" \' '),
  'one key phrase': fill('I hate my boss and '),
  negations: fill('I do not never not '),
  hashtags: fill('#IHateMyJobAndMyBossAndMyLife'),
  'one hashtag': `#${fill('hatemyjob')}`,
  handles: fill('@a.b '),
  links: fill('http://a.b/c?d=e&f '),
  digits: fill('0'),
  'telephone digits': fill('07700 900417 '),
  emoji: fill('👩‍👩‍👧‍👦🍆'),
  surrogates: fill('\ud83d \udc4d'),
  'right-to-left': fill('\u202eabc \u05d0\u05d1 '),
  newlines: fill('\n'),
  commas: fill('a, '),
  'if and would': fill('if I would '),
  'no sentence ends': fill('drunk at work with my boss on coke and '),
}

export default {
  title: 'Hostile posts of 100,000 characters (wanted: under 250 ms each)',
  run() {
    const engine = theEngine()
    engine.examine([{ id: '0', site: 'bench', voice: 'own', text: 'warm up: I hate my job' }])
    const taken = Object.entries(TRAPS)
      .map(([name, text]) => ({
        name,
        ms: time(() => void engine.examine([{ id: '1', site: 'bench', voice: 'own', text }])),
      }))
      .sort((a, b) => b.ms - a.ms)
    return taken
      .slice(0, 6)
      .map(({ name, ms }) => `  ${verdict(ms < 250)} ${name.padEnd(20)} ${ms.toFixed(0).padStart(6)} ms`)
  },
} satisfies Measure
