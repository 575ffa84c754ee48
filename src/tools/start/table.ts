/** Cuts a text to a width, on one line. */
function cell(text: string, width: number): string {
  const line = Array.from(text.replace(/\s+/g, ' '))
  return line.length > width ? `${line.slice(0, width - 1).join('')}…` : line.join('') + ' '.repeat(width - line.length)
}

/** A table for the terminal; `widths` caps each column. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const columns = widths.map((cap, column) =>
    Math.min(cap, Math.max(...[head, ...rows].map((row) => Array.from(row[column] ?? '').length))),
  )
  const line = (row: readonly string[]): string =>
    columns
      .map((width, column) => cell(row[column] ?? '', width))
      .join('  ')
      .trimEnd()
  return [line(head), columns.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}
