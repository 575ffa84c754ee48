// `npm run catalogue`: writes docs/rules.md from the rules and their examples.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calibration, rules } from '../rules/registry.ts'
import { cataloguePage } from './catalogue/page.ts'

const root = process.env.PREVET_ROOT ?? '.'

const examples = (id: string): readonly string[] => {
  const file = join(root, 'tests/fixtures/rules', `${id}.txt`)
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}

writeFileSync(join(root, 'docs/rules.md'), cataloguePage(rules, examples, calibration))
console.log(`docs/rules.md holds ${rules.length} rules.`)
