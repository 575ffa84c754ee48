// Names entries of cue lists that can never match, and doubles. `node check-cues.mjs TOPIC…`
import { readdirSync, readFileSync } from 'node:fs'

const ENTRY = /^(?:%?[\p{L}\p{N}$&+-]+|_|[^\p{L}\p{N}\s%_]+)(?: (?:%?[\p{L}\p{N}$&+-]+|_|[^\p{L}\p{N}\s%_]+))*$/u

for (const topic of process.argv.slice(2)) {
  const folder = new URL(`../../rules/cues/${topic}/`, import.meta.url)
  const seen = new Map()
  let total = 0
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const body = /`([^`]*)`/.exec(text)?.[1]
    if (!/^\/\*\* .+\*\/\nexport default `/.test(text) || body === undefined)
      console.log(`${name}: not "/** … */ export default \`…\`"`)
    const entries = (body ?? '')
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean)
    for (const entry of entries) {
      if (!ENTRY.test(entry) || /^_|_$/.test(entry) || entry !== entry.toLowerCase())
        console.log(`${name}: "${entry}" can never match`)
      if (entry.split(' ').length > 6) console.log(`${name}: "${entry}" is too long`)
      if (seen.has(entry)) console.log(`${name}: "${entry}" stands in ${seen.get(entry)} too`)
      seen.set(entry, name)
    }
    total += entries.length
    console.log(`${name} ${entries.length}`)
  }
  console.log(`${topic}: ${total} entries`)
}
