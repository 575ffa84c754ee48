/** "CAPTION created by NAME with NAME’s SOUND": the words of the page before the name, as far as they are known. */
const KNOWN = ['created by']
/** Words of such an addition, at most. */
const MOST = 4

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** What stands before the name in a description: the last word, the last two words … Tags and mentions end it. */
function leads(description: string, name: string): string[] {
  const parts = description.split(name).slice(0, -1)
  return parts.flatMap((part) => {
    const last = words(part).slice(-MOST)
    const from = last.findLastIndex((word) => /^[#@]/.test(word)) + 1
    return last.slice(from).map((_, index, all) => all.slice(index).join(' '))
  })
}

/** The words that stand before the name in every description of the page, whatever its language. */
function learned(name: string, all: readonly string[]): string | undefined {
  const [first, ...others] = all.filter((description) => description.includes(name))
  if (name === '' || first === undefined || others.length === 0) return undefined
  const shared = leads(first, name).filter((lead) => others.every((other) => leads(other, name).includes(lead)))
  return shared.sort((a, b) => first.indexOf(a) - first.indexOf(b) || b.length - a.length)[0]
}

/** The caption in a picture's description; the whole of it where the page's addition cannot be told. `all`: every picture's. */
export function withoutTail(description: string, name: string, all: readonly string[]): string {
  const lead = learned(name, all)
  for (const each of [...KNOWN, ...(lead ? [lead] : [])]) {
    const named = name === '' ? -1 : description.lastIndexOf(`${each} ${name}`)
    const end = named >= 0 ? named : name === '' || each === lead ? description.lastIndexOf(` ${each} `) : -1
    if (end >= 0 && (end === 0 || /\s/.test(description.charAt(end - 1)) || named < 0))
      return description.slice(0, end).trim()
  }
  return description.trim()
}
