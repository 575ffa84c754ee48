import { readSaved, savedPage, Unreadable } from './pages/saved-page.ts'

const USAGE = 'Usage: npm run --silent read -- PAGE.html [--url URL]'

/** The file and the address from the command line. */
function wanted(args: readonly string[]): { file: string; url?: string } {
  let file: string | undefined
  let url: string | undefined
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--url') url = args[++i] ?? ''
    else if (arg.startsWith('--url=')) url = arg.slice('--url='.length)
    else if (arg.startsWith('-')) throw new Unreadable(`There is no option ${arg}. ${USAGE}`)
    else if (file !== undefined) throw new Unreadable(`One page at a time. ${USAGE}`)
    else file = arg
  }
  if (file === undefined) throw new Unreadable(`Which page? ${USAGE}`)
  return { file, ...(url !== undefined && { url }) }
}

function main(args: readonly string[]): void {
  const { file, url } = wanted(args)
  const { reader, kind, reading } = readSaved(savedPage(file, url))
  const empty = reading.posts.length === 0 && !reading.profile.bio
  if (kind.kind === 'wall') throw new Unreadable(kind.reason)
  if (kind.kind === 'other' && empty) throw new Unreadable(kind.reason)
  if (empty)
    throw new Unreadable(
      reading.unread.length > 0
        ? `None of ${reading.unread.length} cards could be read. The first: ${reading.unread[0]?.reason ?? ''}`
        : `The ${reader.title} reader found nothing to read on this page.`,
    )
  if (kind.kind === 'other') process.stderr.write(`${kind.reason}\n`)
  process.stdout.write(`${JSON.stringify(reading, null, 2)}\n`)
}

try {
  main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Unreadable)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
