import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { FIELDS, scorePage, type Field, type PageScore, type Tally } from './pages/compare.ts'
import { expectedPages, type ExpectedPage } from './pages/expected.ts'
import { readSaved, savedPage, Unreadable } from './pages/saved-page.ts'

/** Longest fault line. Characters. */
const LINE = 200

function addressFor(page: ExpectedPage): string | undefined {
  if (page.url) return page.url
  try {
    savedPage(page.file)
    return undefined
  } catch {
    // The page tells no address and the index neither: any will do to a reader that goes by the markup.
    return 'https://example.com/'
  }
}

function score(page: ExpectedPage): PageScore {
  try {
    return scorePage(page, readSaved(savedPage(page.file, addressFor(page))).reading.posts)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const nothing = scorePage(page, [])
    return { ...nothing, faults: [error.message, ...nothing.faults] }
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '   –' : `${Math.floor((100 * part) / whole)}%`.padStart(4)
}

function sum(scores: readonly PageScore[], field: Field): Tally {
  return scores
    .map((each) => each.fields[field])
    .reduce((a, b) => ({ right: a.right + b.right, expected: a.expected + b.expected, given: a.given + b.given }), {
      right: 0,
      expected: 0,
      given: 0,
    })
}

function row(network: string, scores: readonly PageScore[]): string {
  const cells = FIELDS.map((field) => {
    const tally = sum(scores, field)
    return `${percent(tally.right, tally.given)} ${percent(tally.right, tally.expected)}`
  })
  return [network.padEnd(12), String(sum(scores, 'id').expected).padStart(5), ...cells].join('   ')
}

function main(args: readonly string[]): void {
  const verbose = args.includes('--faults')
  const folder = args.find((arg) => !arg.startsWith('-'))
  const root = resolve(folder ?? join(process.env.PREVET_ROOT ?? '.', '../shared/pages'))
  if (!existsSync(root)) {
    console.log(`Skipped: ${root} is not there, so there are no saved pages to measure the readers on.`)
    return
  }
  const byNetwork = new Map<string, PageScore[]>()
  for (const page of expectedPages(root)) {
    const result = score(page)
    byNetwork.set(page.network, [...(byNetwork.get(page.network) ?? []), result])
    if (verbose && result.faults.length > 0)
      console.log(
        [`${page.network}/${basename(page.file)}`, ...result.faults.map((f) => `  ${f.slice(0, LINE)}`)].join('\n'),
      )
  }
  console.log(`Precision and recall a field, from ${root}`)
  console.log(['network     ', 'posts', ...FIELDS.map((field) => field.padEnd(9))].join('   '))
  for (const [network, scores] of byNetwork) console.log(row(network, scores))
  if (!verbose) console.log('Every difference: npm run score:pages -- --faults')
}

main(process.argv.slice(2))
