import type { Audit, AuditSummary } from '../../model/audit.ts'
import { unpacked, type PackedAudit } from '../../browser/packed.ts'
import type { View } from '../drive/driver.ts'

interface Reply {
  done: boolean
  value?: unknown
  sentence?: string
}

/** Runs inside a page of the extension. */
function ask(call: string, args: unknown[]): Promise<Reply> {
  interface Api {
    runtime: { sendMessage(message: object): Promise<Reply> }
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
  return (browser ?? chrome).runtime.sendMessage({ prevet: 'background', call, args })
}

/** Asks the background what its own pages ask. `own` is any page of the extension. */
export async function askBackground(own: View, call: string, ...args: unknown[]): Promise<unknown> {
  const reply = await own.run(ask, call, args)
  if (!reply.done) throw new Error(reply.sentence)
  return call === 'audit' && reply.value ? unpacked(reply.value as PackedAudit) : reply.value
}

/** The audit of the profile that was read last, judged to the end. */
export async function lastAudit(own: View): Promise<Audit | undefined> {
  const all = (await askBackground(own, 'audits')) as AuditSummary[]
  const last = [...all].sort((a, b) => a.readAt.localeCompare(b.readAt)).at(-1)
  if (!last) return undefined
  return (await askBackground(own, 'audit', last.key)) as Audit | undefined
}

/** How many posts are kept of all profiles together: asked cheaply, without an audit. */
export async function keptPosts(own: View): Promise<number> {
  const all = (await askBackground(own, 'audits')) as AuditSummary[]
  return all.reduce((sum, { posts }) => sum + posts, 0)
}
