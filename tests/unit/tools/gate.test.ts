import { request } from 'node:http'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { serveWeb, type Web } from '../../../src/tools/serve/web.ts'

let web: Web

beforeEach(async () => {
  web = await serveWeb({ 'known.example': () => ({ type: 'text/plain', body: 'here' }) })
})
afterEach(() => web.close())

/** The status with which the gate answers the wish for a tunnel. */
function tunnel(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const wish = request({ host: '127.0.0.1', port: web.port, method: 'CONNECT', path: address })
    wish.on('connect', ({ statusCode }, socket) => {
      socket.destroy()
      resolve(statusCode)
    })
    wish.on('error', reject)
    wish.end()
  })
}

it('leads to the hosts that are served, and to nobody else', async () => {
  expect(await tunnel('known.example:443')).toBe(200)
  expect(await tunnel('known.example:22')).toBe(403)
  expect(await tunnel('elsewhere.example:443')).toBe(403)
  expect(web.refused).toEqual(['known.example:22', 'elsewhere.example:443'])
})
