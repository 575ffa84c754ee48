const NEWER =
  'What was stored was written by a newer version of Prevet. It was left untouched: update Prevet to see it again. ' +
  'Until then, what you read is judged but not kept.'
const FULL =
  'There is no space left to store what was read. It is judged but not kept; free some space or forget a profile, then look again.'
const REFUSED =
  'Your browser does not let Prevet store anything here, as in some private windows. What you read is judged but not kept.'
const BLOCKED = 'Another part of Prevet still holds the store in its old form. Close other Prevet pages and try again.'

const SENTENCES: Readonly<Record<string, string>> = {
  VersionError: NEWER,
  QuotaExceededError: FULL,
  InvalidStateError: REFUSED,
  SecurityError: REFUSED,
  NotAllowedError: REFUSED,
  UnknownError: REFUSED,
  AbortError: REFUSED,
  TimeoutError: REFUSED,
  ReadOnlyError: REFUSED,
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}

export function isNewer(error: unknown): boolean {
  return nameOf(error) === 'VersionError'
}

/** A failure of IndexedDB as a sentence for the person; any other failure as it is. */
export function asSentence(error: unknown): Error {
  const sentence = SENTENCES[nameOf(error)]
  if (sentence !== undefined) return new Error(sentence, { cause: error })
  return error instanceof Error ? error : new Error(REFUSED, { cause: error })
}

export function blocked(): Error {
  return new Error(BLOCKED)
}
