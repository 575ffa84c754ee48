import type { JSX } from 'preact'
import { useMessages } from '../messages/context.ts'

/** The mark (the same drawing as public/icon.svg) and the name. */
export function Brand(): JSX.Element {
  const { common } = useMessages()
  return (
    <span class="brand">
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="8" fill="#0d5c58" />
        <path d="M7 7h18a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H15l-6 5v-5H7a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2Z" fill="#fff" />
        <path
          d="m10.5 15 4 4 7.5-8"
          fill="none"
          stroke="#0d5c58"
          stroke-width="3"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      {common.appName}
    </span>
  )
}
