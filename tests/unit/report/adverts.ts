import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A made-up advert with the image that a reader expects of it. */
export interface LabelledAdvert {
  name: string
  /** Of the fields that a person can choose; only adverts held out, and those of the later authors, say it. */
  field: string
  text: string
  asked: string[]
  skills: string[]
}

/**
 * `held`, `second-held` and `third-held` were never looked at while wordings were changed; the author of the second two had not
 * read the wordings, the author of the third two writes as job boards do: with praise of the employer, benefits and small print. The
 * fourth are by authors who had not seen the wordings and write as all the world does. `fourth-half` is never read, only counted; but
 * counted it was, eight times while wordings changed, and which kinds of signs are weak was seen on counts that it is part of.
 * `fourth-held` is by an author who had not seen the wordings, and whoever changed them never looked at it.
 */
export const ADVERT_SETS = [
  'dev',
  'held',
  'second-dev',
  'second-held',
  'third-dev',
  'third-held',
  'fourth-dev',
  'fourth-half',
  'fourth-held',
] as const

export type AdvertSet = (typeof ADVERT_SETS)[number]

const FOLDER = join(import.meta.dirname, '../../fixtures/adverts')

const list = (line: string | undefined): string[] =>
  (line ?? '')
    .replace(/^\w+:/, '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

export function adverts(set: AdvertSet): LabelledAdvert[] {
  return readdirSync(join(FOLDER, set)).map((file) => {
    const [head = '', text = ''] = readFileSync(join(FOLDER, set, file), 'utf8').split(/^---$/m)
    const lines = head.split('\n')
    const line = (name: string): string | undefined => lines.find((each) => each.startsWith(`${name}:`))
    return {
      name: file.replace('.txt', ''),
      text,
      field: list(line('field'))[0] ?? '',
      asked: list(line('asked')),
      skills: list(line('skills')),
    }
  })
}

/** Precision and recall over all adverts of a set. */
export function scored(
  found: (advert: LabelledAdvert) => string[],
  expected: (advert: LabelledAdvert) => string[],
  all: LabelledAdvert[],
) {
  let right = 0
  let given = 0
  let wanted = 0
  const wrong: string[] = []
  for (const advert of all) {
    const truth = new Set(expected(advert))
    const answer = found(advert)
    right += answer.filter((id) => truth.has(id)).length
    given += answer.length
    wanted += truth.size
    wrong.push(...answer.filter((id) => !truth.has(id)).map((id) => `${advert.name} +${id}`))
    wrong.push(...[...truth].filter((id) => !answer.includes(id)).map((id) => `${advert.name} -${id}`))
  }
  return { precision: right / given, recall: right / wanted, wrong }
}
