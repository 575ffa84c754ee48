import type { Audience } from '../../../model/post.ts'
import type { Page } from '../../../model/site.ts'
import { textOfHtml } from '../html.ts'
import { jsonIn, objectsIn, stringAt } from '../json.ts'
import { plainName, sameHandle } from '../links.ts'
import { remembered } from '../remembered.ts'

const STATE = 'script#___INITIAL_STATE___'

const NOTHING: Told = { blogs: [], states: new Map() }

interface Told {
  blogs: { handle: string; title?: string; description?: string }[]
  /** By the id of a post: `published`, `private`. */
  states: Map<string, string>
}

/**
 * Nothing is kept but blogs' titles and descriptions and posts' states: the block holds the viewer's tokens too. It stays
 * behind when the person moves on, so all of it is asked for by name.
 */
const toldIn = remembered((block): Told => {
  const told: Told = { blogs: [], states: new Map() }
  const isBlog = (object: Record<string, unknown>): boolean => {
    const handle = stringAt(object, 'name')
    const [title, description] = [stringAt(object, 'title'), stringAt(object, 'description')]
    if (handle && (title ?? description))
      told.blogs.push({ handle, ...(title && { title }), ...(description && { description }) })
    const id = stringAt(object, 'idString') ?? stringAt(object, 'id')
    const state = stringAt(object, 'state')
    if (id && state && object.objectType === 'post') told.states.set(id, state)
    // Blogs stand in posts and posts in blogs: all of it is walked through.
    return false
  }
  objectsIn(jsonIn(block), isBlog)
  return told
})

function toldBy(document: Document): Told {
  const block = document.querySelector(STATE)
  return block ? toldIn(block) : NOTHING
}

/** A blog's title, and what it says of itself. */
export function toldOfBlog({ document }: Page, blog: string): { name?: string; bio?: string } {
  const about = toldBy(document).blogs.filter(({ handle }) => sameHandle(handle, blog))
  const name = plainName(about.find(({ title }) => title)?.title)
  const source = about.find(({ description }) => description)?.description
  const bio = source ? textOfHtml(source, document) : ''
  return { ...(name && { name }), ...(bio && { bio }) }
}

const AUDIENCES: Readonly<Record<string, Audience>> = { published: 'public', private: 'private' }

export function audienceOf(document: Document, post: string): Audience | undefined {
  return AUDIENCES[toldBy(document).states.get(post) ?? '']
}
