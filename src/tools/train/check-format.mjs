// Counts the labels of annotated posts and names lines that break the format. `node check-format.mjs FILE…`
import { readFileSync } from 'node:fs'

const RISKS =
  'hate harassment violence sexual drugs alcohol crime dishonesty badmouthing confidential profanity politics attitude'.split(
    ' ',
  )
const NOTES = 'personal-data protected wellbeing'.split(' ')
const STRENGTHS =
  'accomplishment expertise leadership teamwork learning volunteering creativity recognition courtesy'.split(' ')

const isLabel = (label) =>
  NOTES.includes(label) ||
  (label.startsWith('+') && STRENGTHS.includes(label.slice(1))) ||
  (RISKS.includes(label.split('/')[0]) && ['low', 'medium', 'high'].includes(label.split('/')[1]))

const counts = {}
for (const file of process.argv.slice(2)) {
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (line.trim() === '' || line.startsWith('#### ')) return
      const labels = [...line.matchAll(/\[\[([^\]:]+):\s*([^\]]+)\]\]/g)]
      const rest = line.replace(/\[\[([^\]:]+):\s*([^\]]+)\]\]/g, '$2')
      if (/\[\[|\]\]/.test(rest)) console.log(`${file}:${i + 1}: a mark that is not closed or is nested: ${line}`)
      for (const [, names] of labels)
        for (const label of names.split(',').map((name) => name.trim()))
          if (isLabel(label)) counts[label] = (counts[label] ?? 0) + 1
          else console.log(`${file}:${i + 1}: no such label "${label}"`)
      if (labels.length === 0) counts.clean = (counts.clean ?? 0) + 1
    })
}
console.log(
  Object.entries(counts)
    .sort()
    .map(([label, count]) => `${label} ${count}`)
    .join(', '),
)
