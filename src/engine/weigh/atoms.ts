import { hashOf } from '../hash.ts'

/** Words of a kind: the weights see the kind alone. */
export const EDGE = hashOf('\0edge') | 0
export const IDENTITY = hashOf('\0identity') | 0
export const SIDE = hashOf('\0side') | 0
export const NAME = hashOf('\0name') | 0
const FEW = hashOf('\0few') | 0
const MANY = hashOf('\0many') | 0
const LONGEST_FEW = 3

export const numberAtom = (written: string): number => (written.length > LONGEST_FEW ? MANY : FEW)
