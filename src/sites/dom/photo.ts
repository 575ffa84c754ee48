import { describedImages } from './images.ts'
import { plainName } from './links.ts'

/** "Opens profile photo", "Foto de perfil": so few words are a label of the site, in whatever language. */
const LABEL = 3
/** And so many beside the person's name: "Photo de profil de Ada". */
const LABEL_WITH_NAME = 4

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/**
 * What the description of the person's own picture says; undefined where it only names the person, as most sites make it
 * do. `names`: everything that the person goes by.
 */
export function photoOf(image: Element | null | undefined, names: readonly (string | undefined)[]): string | undefined {
  const alt = plainName(image ? describedImages([image])[0] : '')
  const known = names.flatMap((name) => (name ? [name, ...name.split(' ')] : [])).filter((name) => name.length > 1)
  const rest = known.reduce((left, name) => left.replace(new RegExp(escaped(name), 'giu'), ' '), alt)
  const words = rest.match(/[\p{L}\p{N}]+(?:[’'-]\p{L}+)*/gu) ?? []
  return words.length > (rest === alt ? LABEL : LABEL_WITH_NAME) ? alt : undefined
}
