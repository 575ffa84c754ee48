import type { JSX } from 'preact'
import type { Profile } from '../../model/post.ts'
import { webAddress } from '../../report/links.ts'
import { useMessages } from '../messages/context.ts'

/** Whose profile this is. Names come from the page and keep their own direction. */
export function Subject({ profile, siteTitle }: { profile: Profile; siteTitle: string }): JSX.Element {
  const { subject } = useMessages()
  const address = webAddress(profile.url)
  const handle = <bdi>@{profile.handle}</bdi>
  const called = [profile.name?.trim(), profile.handle].find(Boolean) ?? subject.unnamed
  return (
    <>
      <h1>
        <bdi>{called}</bdi>
      </h1>
      <p class="handle">
        {address ? (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {handle}
          </a>
        ) : (
          handle
        )}
        <span>{subject.on(siteTitle)}</span>
        {profile.isOwner && <span class="tag">{subject.yours}</span>}
      </p>
    </>
  )
}
