import type { Post } from '../../../model/post.ts'
import { at, jsonPieces, listOf, objectsIn, stringAt } from '../json.ts'
import { isoOf } from '../time.ts'
import { audienceOfName } from './audience.ts'

/** Posts that a page brings as data and does not draw (people who are not signed in). Checked on a page of January 2023. */
export function dataScripts(document: Document): Element[] {
  return [...document.querySelectorAll('script')].filter((script) => {
    const text = script.textContent
    return text.includes('"comet_sections"') && text.includes('"post_id"')
  })
}

const isPost = (value: Record<string, unknown>): boolean =>
  typeof value.post_id === 'string' && typeof value.comet_sections === 'object'

function first(value: unknown, name: string): unknown {
  return objectsIn(value, (object) => object[name] !== undefined && object[name] !== null)[0]?.[name]
}

export interface DataPost extends Pick<Post, 'id' | 'url' | 'text' | 'writtenAt' | 'audience' | 'images'> {
  author?: string
  name?: string
  shared?: string
}

function postOf(story: Record<string, unknown>): DataPost {
  const sections = story.comet_sections
  const content = at(sections, 'content', 'story')
  const actor = listOf(at(content, 'actors') ?? first(sections, 'actors'))[0]
  const created = first(sections, 'creation_time')
  const text = stringAt(content, 'message', 'text') ?? ''
  const shared =
    stringAt(content, 'attached_story', 'message', 'text') ??
    stringAt(first(at(content, 'attached_story'), 'message'), 'text')
  const images = objectsIn(content, (object) => typeof object.accessibility_caption === 'string').map((image) =>
    String(image.accessibility_caption),
  )
  const writtenAt = typeof created === 'number' ? isoOf(created * 1000) : undefined
  const audience = audienceOfName(stringAt(first(sections, 'privacy_scope'), 'icon_image', 'name'))
  const url = stringAt(content, 'wwwURL') ?? stringAt(first(sections, 'url'))
  const author = stringAt(actor, 'id')
  const name = stringAt(actor, 'name')
  return {
    id: String(story.post_id),
    text,
    ...(url && { url }),
    ...(author && { author }),
    ...(name && { name }),
    ...(writtenAt && { writtenAt }),
    ...(audience && { audience }),
    ...(images.length > 0 && { images: [...new Set(images)] }),
    ...(shared && { shared }),
  }
}

export function dataPosts(script: Element): DataPost[] {
  const posts = jsonPieces(script)
    .flatMap((piece) => objectsIn(piece, isPost))
    .map(postOf)
  return [...new Map(posts.map((post) => [post.id, post])).values()]
}
