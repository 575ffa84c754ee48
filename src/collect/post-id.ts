/** The post that an image's description belongs to. */
export function postOf(id: string): string {
  const at = id.indexOf('#image-')
  return at < 0 ? id : id.slice(0, at)
}
