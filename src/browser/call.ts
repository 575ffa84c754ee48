/** Who is meant to answer a request. */
export type Side = 'background' | 'page'

/** One call of a function on the other side. */
export interface Request {
  prevet: Side
  call: string
  args: unknown[]
}

/** What comes back: a value, or a sentence on why there is none. */
export type Reply = { done: true; value?: unknown } | { done: false; sentence: string }

/** Nobody answered: the background or the page's script died or was never there. Trying again may help. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/** The other side answered that it could not, with a sentence for the person. */
export class Refused extends Error {
  override name = 'Refused'
}

type Functions = Record<string, (...args: never[]) => Promise<unknown>>

export function isRequest(message: unknown, side: Side): message is Request {
  if (typeof message !== 'object' || message === null) return false
  const { prevet, call, args } = message as Partial<Request>
  return prevet === side && typeof call === 'string' && Array.isArray(args)
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && typeof (reply as Reply).done === 'boolean'
}

/** Messages travel as JSON, which would turn an absent last argument into null. */
function withoutAbsent(args: unknown[]): unknown[] {
  const end = args.findLastIndex((arg) => arg !== undefined)
  return args.slice(0, end + 1)
}

/**
 * Makes calls look like functions: an object that has every function one may name. `send` carries one request to the
 * other side and its reply back.
 */
export function client(side: Side, send: (request: Request) => Promise<unknown>): object {
  const ask = async (call: string, args: unknown[]): Promise<unknown> => {
    const reply = await send({ prevet: side, call, args: withoutAbsent(args) })
    if (!isReply(reply)) throw new Unreachable('Prevet did not answer. Please try again.')
    if (!reply.done) throw new Refused(reply.sentence)
    return reply.value
  }
  const get = (_: object, name: string | symbol): unknown =>
    // A client that is awaited by mistake must not look like a promise.
    typeof name === 'symbol' || name === 'then' ? undefined : (...args: unknown[]) => ask(name, args)
  return new Proxy({}, { get })
}

const UNFORESEEN = 'Something in Prevet went wrong that should not have'

/** A failure as a sentence. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message === '' ? `${UNFORESEEN}.` : message
}

/** Calls the function that a request names. Never rejects. */
export async function answer(request: Request, calls: object): Promise<Reply> {
  if (!Object.hasOwn(calls, request.call)) {
    return { done: false, sentence: `${UNFORESEEN}: there is no call “${request.call}” here.` }
  }
  try {
    const run = (calls as Functions)[request.call] as (...args: unknown[]) => Promise<unknown>
    return { done: true, value: await run(...request.args) }
  } catch (error) {
    return { done: false, sentence: sentenceOf(error) }
  }
}
