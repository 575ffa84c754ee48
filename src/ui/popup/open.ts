import type { AuditSummary, AuditWish, PageCalls, PageReport } from '../../model/audit.ts'
import type { PopupCalls } from './calls.ts'
import { problemOf, type Phase } from './state.ts'

/** The popup draws the posts that findings point to, and shows after half a second what is judged by then. */
export const WISH: AuditWish = { posts: 'found', patience: 500 }

export interface Opened {
  phase: Phase
  page?: { calls: PageCalls; tab: number }
}

/** From the click to what the popup stands before. Never rejects. Reads nothing before the person has agreed. */
export async function openPopup(calls: PopupCalls): Promise<Opened> {
  try {
    if (!(await calls.consented())) return { phase: { at: 'consent' } }
    return await readPage(calls)
  } catch (error) {
    return { phase: { at: 'failed', problem: problemOf(error) } }
  }
}

async function readPage(calls: PopupCalls): Promise<Opened> {
  const entered = await calls.page().catch((error: unknown) => problemOf(error))
  if (typeof entered === 'string')
    return { phase: { at: 'refused', reason: entered, earlier: await earlierAudits(calls) } }
  // What the background is not asked for is answered while the page is read.
  const others = calls.otherTabs().catch(() => [])
  const page = await entered.calls.look()
  const { key } = page
  if (key === undefined) return nothing(calls, page, entered)
  // Whether the site is allowed is a small thing: a refusal to say so must not hide the findings.
  const allowed = calls.siteAllowed(page.hosts).catch(() => false)
  const toured = calls.toured(key).catch(() => ({}))
  const audit = await calls.background.audit(key, WISH)
  if (!audit) return nothing(calls, page, entered)
  return {
    phase: { at: 'profile', page, audit, allowed: await allowed, toured: await toured, others: await others },
    page: entered,
  }
}

async function nothing(calls: PopupCalls, page: PageReport, entered: NonNullable<Opened['page']>): Promise<Opened> {
  return { phase: { at: 'nothing', page, earlier: await earlierAudits(calls) }, page: entered }
}

/** A list to go back to; without it the sentence about this page is still worth showing. */
const earlierAudits = (calls: PopupCalls): Promise<readonly AuditSummary[]> => calls.background.audits().catch(() => [])
