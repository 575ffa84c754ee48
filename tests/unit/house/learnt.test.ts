import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entriesOf, entryFault, faultsIn, isPost } from '../../../src/tools/train/format.ts'
import { RISK_CATEGORIES, NOTE_CATEGORIES, STRENGTH_KINDS } from '../../../src/model/finding.ts'
import { files } from './files.ts'

const LIST = /^\/\*\* \S.*\*\/\nexport default `([^`\\$]|\$(?!\{))*`\n$/
const cueFiles = files('src/rules/cues/*/*.ts')
const topicOf = (path: string): string => basename(dirname(path))
const entriesIn = (path: string): string[] => entriesOf(/`([^`]*)`/.exec(readFileSync(path, 'utf8'))?.[1] ?? '')
const topics = [...new Set(cueFiles.map(topicOf))]

describe('cue lists', () => {
  it('stand in folders of topics', () => {
    const known: readonly string[] = [...RISK_CATEGORIES, ...NOTE_CATEGORIES, ...STRENGTH_KINDS, 'common', 'identity']
    expect(topics.filter((topic) => !known.includes(topic))).toEqual([])
    expect(cueFiles.filter((path) => path.split('/').length !== 5)).toEqual([])
  })

  it('are a comment and a text, nothing else', () => {
    const odd = cueFiles.filter((path) => !LIST.test(readFileSync(path, 'utf8')))
    expect(odd, 'Please write /** what idea */ export default `word, two words, %lemma`').toEqual([])
  })

  it.each(topics)('of %s have no entry that cannot match, and none twice', (topic) => {
    const seen = new Map<string, string>()
    const faults: string[] = []
    for (const path of cueFiles.filter((one) => topicOf(one) === topic)) {
      const entries = entriesIn(path)
      if (entries.length === 0) faults.push(`${path} is empty`)
      for (const entry of entries) {
        const fault = entryFault(entry)
        const before = seen.get(entry)
        if (fault !== undefined) faults.push(`${path}: ${fault}`)
        if (before !== undefined) faults.push(`${path}: "${entry}" stands in ${before} too`)
        seen.set(entry, path)
      }
    }
    expect(faults).toEqual([])
  })
})

describe('annotated posts', () => {
  it.each([...files('src/tools/train/posts/**/*.txt'), ...files('src/tools/score/unseen/**/*.txt')])(
    '%s is well-formed',
    (path) => {
      const lines = readFileSync(path, 'utf8').split('\n')
      const faults = lines.flatMap((line, i) =>
        faultsIn(line).map((fault) => `${path}:${String(i + 1)}: ${fault}: ${line}`),
      )
      expect(faults).toEqual([])
      expect(lines.some(isPost)).toBe(true)
    },
  )
})
