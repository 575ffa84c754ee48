import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'

/** The only way from a browser that we drive to anywhere. */
export interface Gate {
  port: number
  /** Every host that was asked for and refused. */
  refused: string[]
  close(): Promise<void>
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

/** A proxy that leads the named hosts to our own server and everybody else nowhere. */
export async function openGate(hosts: ReadonlySet<string>, server: number): Promise<Gate> {
  const refused: string[] = []
  const open = new Set<Socket>()
  const proxy = createServer((request, response) => {
    refused.push(request.url ?? '')
    response.writeHead(403).end()
  })
  proxy.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  proxy.on('connect', (request, client: Socket) => {
    client.on('error', () => client.destroy())
    const [host = '', port] = (request.url ?? '').split(':')
    if (!hosts.has(host) || port !== '443') {
      refused.push(request.url ?? '')
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const onward = connect(server, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(client)
      client.pipe(onward)
    })
    onward.on('error', () => client.destroy())
    client.on('close', () => onward.destroy())
  })
  const port = await listening(proxy)
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of open) socket.destroy()
      proxy.close(() => resolve())
    })
  return { port, refused, close }
}
