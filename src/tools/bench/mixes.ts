import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Post } from '../../model/post.ts'
import { ROOT } from '../drive/session.ts'
import { ordinaryPosts } from './generated.ts'

/** Texts to measure on, and where they come from. */
export interface Mix {
  name: string
  from: string
  texts: string[]
}

interface Row {
  text: string
  labels?: { severity: string }[]
}

const CORPUS = join(ROOT, '../shared/corpus')

function rows(file: string): Row[] {
  const path = join(CORPUS, file)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}

export function ordinaryMix(): Mix {
  const texts = rows('ordinary-dev.jsonl').map(({ text }) => text)
  if (texts.length > 0) return { name: 'ordinary', from: 'ordinary-dev.jsonl', texts }
  return { name: 'ordinary', from: 'generated', texts: ordinaryPosts(1_400) }
}

/** Every example that a rule must flag. */
function flaggedExamples(): string[] {
  const folder = join(ROOT, 'tests/fixtures/rules')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('+ '))
      .map((line) => line.slice(2).replace(/[[\]]/g, '')),
  )
}

/** Posts of which each one has something to find. */
export function riskyMix(): Mix {
  const labelled = ['dev.jsonl', 'dev-work.jsonl', 'dev-people.jsonl', 'dev-conduct.jsonl'].flatMap(rows)
  const texts = labelled
    .filter(({ labels = [] }) => labels.some(({ severity }) => severity !== 'none'))
    .map(({ text }) => text)
  if (texts.length > 0) return { name: 'all risky', from: 'labelled posts of dev*.jsonl', texts }
  return { name: 'all risky', from: 'the rules’ own examples', texts: flaggedExamples() }
}

/** The same texts over and over, as posts of `count`. */
export function asPosts({ texts }: Mix, count = texts.length): Post[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    site: 'bench',
    voice: 'own',
    text: texts[index % texts.length] ?? '',
  }))
}
