import type { Post, Profile, Reading } from '../model/post.ts'
import { omit } from './omit.ts'

/** `Post.id` of the text that the profile's bio is. */
export const BIO = 'bio'

const IMAGE = '#image-'

/** Whether a text is part of a post or of the profile, and so no post of its own. */
export function isPart(id: string): boolean {
  return id === BIO || id.includes(IMAGE)
}

/** Others' images stay theirs, and a reposted image counts as a repost; the owner's images speak for the owner. */
function imageVoice(post: Post): Post['voice'] {
  return post.voice === 'others' || post.voice === 'repost' ? post.voice : 'image'
}

function imagesOf(post: Post): Post[] {
  const rest = omit(post, 'images', 'shared', 'truncated', 'pinned', 'title', 'noticed')
  return (post.images ?? []).map((text, index) => ({
    ...rest,
    id: `${post.id}${IMAGE}${index + 1}`,
    voice: imageVoice(post),
    text,
  }))
}

function bioOf({ site, url, handle, bio }: Profile): Post[] {
  return bio === undefined || bio.trim() === '' ? [] : [{ id: BIO, site, url, author: handle, voice: 'bio', text: bio }]
}

/** Every text of a reading, each as a post: the posts, their images' descriptions, and the bio. */
export function textsOf({ profile, posts }: Reading): Post[] {
  return [...bioOf(profile), ...posts.flatMap((post) => [post, ...imagesOf(post)])]
}
