/** Rules that threw, with what they said: each is reported once, and the others go on. */
export type Broken = Map<string, string>

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
