/** What an export may hold. Signs of distress are never in one. */
export interface ExportOptions {
  /** Handles, names and addresses of posts. */
  names: boolean
  /** Private notes. */
  notes: boolean
  /** For an adviser: only the marked words with a little around them, without names, numbers and addresses; months for days. */
  redacted: boolean
}

export const SAFE: ExportOptions = { names: false, notes: false, redacted: false }
