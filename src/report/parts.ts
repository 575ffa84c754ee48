import type { Post } from '../model/post.ts'

/** Whether this is a post of its own, and not the bio or the description of an image in another post. */
export const isWholePost = ({ voice, id }: Post): boolean => voice !== 'bio' && !id.includes('#image-')
