import type { View } from '../../../src/tools/drive/driver.ts'

/** The colour of marks, as `src/browser/marks.ts` has it. */
const AMBER = [255, 197, 61] as const

async function count(picture: string, wanted: readonly number[]): Promise<number> {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? []
  let found = 0
  for (let at = 0; at < pixels.length; at += 4) {
    if (wanted.every((value, channel) => pixels[at + channel] === value)) found++
  }
  return found
}

/** How many pixels of a picture have the colour of marks. `own`, a page of the extension, does the counting. */
export function amberPixels(own: View, picture: Uint8Array): Promise<number> {
  return own.run(count, Buffer.from(picture).toString('base64'), AMBER)
}
