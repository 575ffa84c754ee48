import { readFileSync } from 'node:fs'
import type { CategoryId, Severity, StrengthKind } from '../../model/finding.ts'
import type { Post, Voice } from '../../model/post.ts'

export interface Label {
  category: CategoryId
  severity: Severity
  evidence: string
}

/** One labelled post in the format of TAXONOMY.md; `offensive` is the one label of public sets. */
export interface Row {
  id: string
  post: Post
  labels: readonly Label[] | undefined
  strengths: readonly StrengthKind[]
  offensive?: boolean
  why: string
}

interface Json {
  id: string
  kind?: string
  text: string
  labels?: Label[]
  strengths?: StrengthKind[]
  offensive?: boolean
  why?: string
}

const VOICES: Readonly<Record<string, Voice>> = {
  post: 'own',
  reply: 'reply',
  quote: 'quote',
  repost: 'repost',
  bio: 'bio',
  alt: 'image',
}

const toRow = (json: Json): Row => ({
  id: json.id,
  post: { id: json.id, site: 'corpus', voice: VOICES[json.kind ?? 'post'] ?? 'own', text: json.text },
  labels: json.labels,
  strengths: json.strengths ?? [],
  ...(json.offensive !== undefined && { offensive: json.offensive }),
  why: json.why ?? '',
})

/** @throws Error when the file is not there or a line is not JSON. */
export const readCorpus = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toRow(JSON.parse(line) as Json))
