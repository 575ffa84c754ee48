/** FNV-1a over UTF-16 units. */
export const hashOf = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Words of a kind: the weights see the kind alone. */
export const EDGE = hashOf('\0edge')
export const IDENTITY = hashOf('\0identity')
export const SIDE = hashOf('\0side')
export const NAME = hashOf('\0name')
const FEW = hashOf('\0few')
const MANY = hashOf('\0many')
const LONGEST_FEW = 3

export const numberAtom = (written: string): number => (written.length > LONGEST_FEW ? MANY : FEW)
