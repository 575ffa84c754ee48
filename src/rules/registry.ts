import type { Calibration, Cues, Lexicon, PlacedRule, Rule, Topic, Weights } from '../model/rule.ts'
import calibrated from './calibration.json'
import { english as language } from './language/english.ts'
import often from './often.json'
import learnt from './weights.json'

export { language }

const files = import.meta.glob<Rule>(['./*/*.ts', '!./lexicon/*', '!./language/*', '!./cues/**'], {
  eager: true,
  import: 'default',
})
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

const cueFiles = import.meta.glob<string>('./cues/*/*.ts', { eager: true, import: 'default' })

/** Every cue list in `src/rules/cues/TOPIC/NAME.ts`, by `TOPIC/NAME`. */
export const cues: Cues = Object.fromEntries(
  Object.entries(cueFiles).map(([path, text]) => [pathId(path).replace('cues/', ''), text]),
)

export const calibration: Calibration = calibrated

/** From `npm run train`: learnt from our own posts in `src/tools/train/posts/`. */
export const weights: Weights = learnt

/** All that the engine is told, ready to be handed over. */
export const knowledge = { rules, lexicon, language, calibration, cues, often, weights }
