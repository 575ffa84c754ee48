import type { Calibration, Lexicon, PlacedRule, Rule, Topic } from '../model/rule.ts'
import calibrated from './calibration.json'

export { english as language } from './language/english.ts'

const files = import.meta.glob<Rule>(['./*/*.ts', '!./lexicon/*', '!./language/*'], { eager: true, import: 'default' })
const lists = import.meta.glob<readonly string[]>('./lexicon/*.ts', { eager: true, import: 'default' })

const pathId = (path: string): string => path.replace(/^\.\//, '').replace(/\.ts$/, '')

/** Every rule in `src/rules/TOPIC/NAME.ts`; its id and topic are its path. */
export const rules: readonly PlacedRule[] = Object.entries(files).map(([path, rule]) => {
  const id = pathId(path)
  return { ...rule, id, topic: id.slice(0, id.indexOf('/')) as Topic }
})

/** Every word list in `src/rules/lexicon/NAME.ts`. */
export const lexicon: Lexicon = Object.fromEntries(
  Object.entries(lists).map(([path, words]) => [pathId(path).replace('lexicon/', ''), words]),
)

export const calibration: Calibration = calibrated
