import { generate } from 'selfsigned'

/** Key and certificate for these hosts, made now and kept in memory alone. Browsers are told not to mind who signed it. */
export async function certificateFor(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'prevet sample' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  })
  return { key: made.private, cert: made.cert }
}
