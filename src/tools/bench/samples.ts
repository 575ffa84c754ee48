/** The parts of V8's profile, as a Chromium trace carries them, that are used; times in microseconds. */
export interface ProfileEvent {
  name: string
  pid: number
  tid: number
  /** The same for a profile and all its chunks. */
  id?: string
  args?: {
    data?: {
      startTime?: number
      timeDeltas?: number[]
      cpuProfile?: {
        nodes?: { id: number; parent?: number; callFrame: { functionName: string; url?: string } }[]
        samples?: number[]
      }
    }
  }
}

/** From when until when a script worked, in microseconds. */
export interface Stretch {
  from: number
  to: number
}

const COLLECTOR = '(garbage collector)'

interface Node {
  parent: number | undefined
  url: string
  name: string
}

function nodesOf(chunks: readonly ProfileEvent[]): Map<number, Node> {
  const nodes = new Map<number, Node>()
  for (const { args } of chunks)
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? [])
      nodes.set(id, { parent, url: callFrame.url ?? '', name: callFrame.functionName })
  return nodes
}

/** Whether the script stands anywhere on the stack that ends with this node. */
function stands(id: number, nodes: ReadonlyMap<number, Node>, script: string): boolean {
  for (let at: number | undefined = id; at !== undefined; at = nodes.get(at)?.parent)
    if (nodes.get(at)?.url.endsWith(script) === true) return true
  return false
}

/** When the script, or what it called, had the thread; what is cleared away meanwhile belongs to whoever was at work. */
function stretchesIn(profile: ProfileEvent, chunks: readonly ProfileEvent[], script: string): Stretch[] {
  const nodes = nodesOf([profile, ...chunks])
  const ids = chunks.flatMap(({ args }) => args?.data?.cpuProfile?.samples ?? [])
  const deltas = chunks.flatMap(({ args }) => args?.data?.timeDeltas ?? [])
  const found: Stretch[] = []
  let now = profile.args?.data?.startTime ?? 0
  let open: Stretch | undefined
  ids.forEach((id, place) => {
    now += deltas[place] ?? 0
    if (open) open.to = now
    const ours = stands(id, nodes, script) || (open !== undefined && nodes.get(id)?.name === COLLECTOR)
    if (ours && !open) found.push((open = { from: now, to: now }))
    else if (!ours) open = undefined
  })
  return found
}

/** When a script worked on a thread, however it was called: told by V8, which looks at the stack every so often. */
export function stretchesOf(events: readonly ProfileEvent[], pid: number, tid: number, script: string): Stretch[] {
  const here = events.filter((event) => event.pid === pid)
  return here
    .filter(({ name, tid: on }) => name === 'Profile' && on === tid)
    .flatMap((profile) =>
      stretchesIn(
        profile,
        here.filter(({ name, id }) => name === 'ProfileChunk' && id === profile.id),
        script,
      ),
    )
}
