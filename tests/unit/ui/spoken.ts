import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The floors whose sentences reach a person beside those of the catalogue and of the rules. */
const SPEAKERS = ['src/sites', 'src/collect', 'src/browser', 'src/audit', 'entrypoints']

/** What stands in place of whatever varies. */
export const VARIED = 'Zed'

const isSentence = (text: string): boolean => /^\p{Lu}.*[.!?]$/u.test(text) && text.split(' ').length >= 3

function saidBy(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => VARIED + literal.text).join('')
  return undefined
}

function sentencesIn(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const text = saidBy(node)?.trim()
    if (text !== undefined && isSentence(text)) found.push(text)
    else ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return found
}

/** Every sentence that stands in the code of these floors. */
export function spoken(): string[] {
  const files = SPEAKERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  return [...new Set(files.filter((file) => file.endsWith('.ts')).flatMap(sentencesIn))]
}
