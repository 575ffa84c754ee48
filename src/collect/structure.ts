/** What no page's author chose: everything else (ids, classes, test ids, addresses, texts) may hold a name. */
const ROLES = new Set(
  (
    'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo ' +
    'dialog document feed figure form grid gridcell group heading img link list listbox listitem log main menu menubar ' +
    'menuitem navigation none note option presentation progressbar radio region row rowgroup rowheader search separator ' +
    'slider status switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treeitem'
  ).split(' '),
)
/** An attribute's name is kept only if it is made of words, not if a name or a number was put into it. */
const PLAIN_NAME = /^[a-z][a-z-]{0,39}$/
const LEFT_OUT = 'script,style,noscript,template,link,meta,path,iframe'
const DEEPEST = 40
const MOST_LINES = 4000

function line(element: Element): string {
  const role = element.getAttribute('role') ?? ''
  const names = element
    .getAttributeNames()
    .filter((name) => PLAIN_NAME.test(name) && name !== 'role' && name !== 'class' && name !== 'style')
    .sort()
  const tag = PLAIN_NAME.test(element.localName) ? element.localName : 'other'
  return [tag, ROLES.has(role) ? `role=${role}` : '', ...names].filter(Boolean).join(' ')
}

/** The lines below an element; neighbours that are built alike are told once, with their number. */
function below(element: Element, depth: number, room: { lines: number }): string[] {
  if (depth > DEEPEST) return []
  const lines: string[] = []
  let last: { block: string; at: number; times: number } | undefined
  for (const child of element.children) {
    if (room.lines <= 0) break
    if (child.matches(LEFT_OUT)) continue
    const inner = below(child, depth + 1, room)
    const block = [line(child), ...inner].join('\n')
    if (last?.block === block) {
      last.times++
      lines[last.at] = `${'  '.repeat(depth)}${line(child)} × ${last.times}`
      continue
    }
    last = { block, at: lines.length, times: 1 }
    lines.push(`${'  '.repeat(depth)}${line(child)}`, ...inner)
    room.lines--
  }
  return lines
}

/**
 * How a page is built: tags, roles and names of attributes, and nothing that anybody wrote. For a report of a layout
 * that a reader does not know.
 */
export function structureOf(document: Document, about: readonly string[]): string {
  return [...about, '', ...below(document.body, 0, { lines: MOST_LINES })].join('\n') + '\n'
}
