import { EARLIER } from './rowan-earlier.ts'
import { LATER } from './rowan-later.ts'
import type { Sample } from './sample.ts'

/**
 * The sample profile: a made-up person of some talent, four years, and a few posts that an application would be
 * better without. Between them stand posts that only look risky.
 */
export const ROWAN: Sample = {
  person: {
    handle: 'rowanhale.example',
    name: 'Rowan Hale',
    bio: 'Events assistant in Leeds, project manager in the making.\nAllotment, film cameras, slow running. She/her.',
  },
  posts: [...LATER, ...EARLIER],
  isOwner: true,
}
