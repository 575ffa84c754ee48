/** A record of what a page tells: fields that it does not tell (undefined, empty text, empty list) are left out. */
export function filled<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  const told = Object.entries(fields).filter(([key, value]) => key === 'text' || !isNothing(value))
  return Object.fromEntries(told) as T
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
}
