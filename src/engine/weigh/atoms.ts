import { hashOf } from '../hash.ts'

/** Words of a kind: the weights see the kind alone. */
export const EDGE = hashOf('\0edge')
export const IDENTITY = hashOf('\0identity')
export const SIDE = hashOf('\0side')
export const NAME = hashOf('\0name')
const FEW = hashOf('\0few')
const MANY = hashOf('\0many')
const LONGEST_FEW = 3

export const numberAtom = (written: string): number => (written.length > LONGEST_FEW ? MANY : FEW)
