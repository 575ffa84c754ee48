/**
 * Unpacks base64 of deflated bytes (RFC 1951) that came with the extension.
 * @throws Error when they are damaged.
 */
export async function inflate(base64: string): Promise<Uint8Array> {
  const packed = atob(base64)
  const bytes = new Uint8Array(packed.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = packed.charCodeAt(at)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
