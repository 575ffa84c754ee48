import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isStrength } from '../../engine/judgement.ts'
import type { CategoryId, Severity, StrengthKind } from '../../model/finding.ts'
import type { Topic } from '../../model/rule.ts'
import type { Voice } from '../../model/post.ts'
import type { Label, Row } from '../score/corpus.ts'
import { isPost, MARK } from './format.ts'

const VOICES: Readonly<Record<string, Voice>> = {
  reply: 'reply',
  quote: 'quote',
  repost: 'repost',
  bio: 'bio',
  alt: 'image',
}
/** Whose words a line is. */
export const KIND = /^(reply|quote|repost|bio|alt)> ?/

/** `reply> Took [[drugs/medium: two pills]]` as a labelled post. The format is told in posts/README.md. */
export const readAnnotated = (line: string, id: string): Row => {
  const kind = KIND.exec(line)
  const labels: Label[] = []
  const strengths: StrengthKind[] = []
  const text = line
    .slice(kind?.[0].length ?? 0)
    .replaceAll('\\n', '\n')
    .replace(MARK, (_, names: string, words: string) => {
      for (const name of names.split(',').map((part) => part.trim())) {
        const [category = '', severity = 'none'] = name.split('/')
        const kind = name.slice(1) as Topic
        if (name.startsWith('+') && isStrength(kind)) strengths.push(kind)
        else labels.push({ category: category as CategoryId, severity: severity as Severity, evidence: words })
      }
      return words
    })
  const voice = VOICES[kind?.[1] ?? ''] ?? 'own'
  return { id, post: { id, site: 'made-up', voice, text }, labels, strengths, why: '' }
}

/** Makes of a line the posts that it stands for. */
export type Cut = (line: string) => readonly string[]
const whole: Cut = (line) => [line]

/** All posts of one file. `id`: its name and the line. */
export const readAnnotatedFile = (file: string, name = basename(file), cut = whole): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, i) => [line.trim(), `${name}:${String(i + 1)}`] as const)
    .filter(([line]) => isPost(line))
    .flatMap(([line, id]) => cut(line).map((post) => readAnnotated(post, id)))

/** All posts below a folder, in the order of their files. */
export const readAllAnnotated = (folder: string, cut?: Cut): Row[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readAnnotatedFile(join(folder, name), name, cut))
