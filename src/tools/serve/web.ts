import { createServer } from 'node:https'
import { certificateFor } from './certificate.ts'
import { openGate, type Gate } from './gate.ts'

export interface Answer {
  type: string
  body: string
  status?: number
  headers?: Record<string, string>
}

/** What one host serves. Undefined: not found. */
export type Host = (url: URL) => Answer | undefined

/** A small web of our own: the named hosts, on this machine alone. */
export interface Web extends Gate {
  /** `https://host/path` of everything that was served. */
  served: string[]
}

/** Serves these hosts over https, behind a gate that is a browser's only way out. */
export async function serveWeb(hosts: Readonly<Record<string, Host>>): Promise<Web> {
  const served: string[] = []
  const server = createServer(await certificateFor(Object.keys(hosts)), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? ''}`)
    served.push(url.href)
    const answer = hosts[url.host]?.(url) ?? { status: 404, type: 'text/plain', body: 'Not here' }
    response.writeHead(answer.status ?? 200, { 'content-type': `${answer.type}; charset=utf-8`, ...answer.headers })
    response.end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const gate = await openGate(new Set(Object.keys(hosts)), typeof address === 'object' && address ? address.port : 0)
  return {
    ...gate,
    served,
    async close() {
      await gate.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
