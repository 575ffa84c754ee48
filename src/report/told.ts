import type { Audit, PageReport } from '../model/audit.ts'
import type { Wording } from '../model/wording.ts'
import { interpreter, type Interpreter } from './wording.ts'

/** Says in another language what was told of a page, of a reading and of the store; what it does not know stays English. */
export interface Teller {
  said: Interpreter['said']
  page: (page: PageReport) => PageReport
  /** The same audit gives the same object again: views compare by it. */
  audit: (audit: Audit) => Audit
}

export function teller(language: string, wording: Wording): Teller {
  const { said } = interpreter(language, wording)
  const known = new WeakMap<object, object>()
  const remembered = <Made extends object>(key: Made, make: () => Made): Made => {
    const made = (known.get(key) as Made | undefined) ?? make()
    known.set(key, made)
    return made
  }
  const coverage = (read: Audit['coverage']): Audit['coverage'] => ({
    ...read,
    unread: read.unread.map((card) => ({ ...card, reason: said(card.reason) })),
  })
  return {
    said,
    page: ({ reason, limit, progress, ...page }) => ({
      ...page,
      ...(reason !== undefined && { reason: said(reason) }),
      ...(limit !== undefined && { limit: said(limit) }),
      progress: { ...progress, ...(progress.reason !== undefined && { reason: said(progress.reason) }) },
    }),
    audit: (audit) =>
      remembered(audit, () => ({
        ...audit,
        coverage: remembered(audit.coverage, () => coverage(audit.coverage)),
        problems: remembered(audit.problems, () => audit.problems.map(said)),
      })),
  }
}
