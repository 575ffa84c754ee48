import type { Page, SiteReader } from '../model/site.ts'
import { prove, sameProof, type Proof } from './prove.ts'

export interface PlaceParts {
  document: Document
  href: () => string
  /** What the server answered to the request for the page that is shown now, where that is known. */
  status?: () => number | undefined
  readerFor: (page: Page) => SiteReader | undefined
  /** Milliseconds on a clock that only goes forward. */
  clock: () => number
}

/** After the page went elsewhere by itself, it has to say the same for so long before it is believed. */
const SETTLE = 300
/** A new handle under the old name and bio is half a page: it gets so long to become a whole one. */
const HALF_BUILT = 3000

/** To prove a long page takes a while: a proof is good for so long, unless the address changes. */
const FRESH = 1500

interface Unsettled {
  since: number
  from: Proof | undefined
  candidate?: { proof: Proof; since: number }
}

/** Name and bio are the old profile's while the address is the new one's already. */
function isHalfBuilt(from: Proof | undefined, to: Proof): boolean {
  const old = from && 'profile' in from.kind ? from.kind.profile : undefined
  const now = 'profile' in to.kind ? to.kind.profile : undefined
  if (!old || !now || old.handle === now.handle) return false
  return (now.bio !== undefined && now.bio === old.bio) || (now.name !== undefined && now.name === old.name)
}

/** Where the page is: proves it, and again whenever its address changes, as pages do that never load anew. */
export class Place {
  proof: Proof | undefined
  #href: string
  #unsettled: Unsettled | undefined
  #provenAt = -Infinity
  readonly #parts: PlaceParts

  constructor(parts: PlaceParts) {
    this.#parts = parts
    this.#href = parts.href()
  }

  /** The address changed since it was looked at last. */
  get moved(): boolean {
    return this.#href !== this.#parts.href()
  }

  get settled(): boolean {
    return this.#unsettled === undefined && !this.moved
  }

  /** Takes note of the new address. What was proven of the old one counts no more. */
  move(): void {
    this.#href = this.#parts.href()
    this.#unsettled = { since: this.#parts.clock(), from: this.#unsettled?.from ?? this.proof }
  }

  /** The next `prove` looks anew, however short ago the last was. */
  doubt(): void {
    this.#provenAt = -Infinity
  }

  /** Looks at the page, unless it did so a moment ago. True when `proof` can be believed. */
  prove(): boolean {
    const { document, readerFor, clock } = this.#parts
    if (this.settled && clock() - this.#provenAt < FRESH) return true
    const status = this.#parts.status?.()
    const page = { document, url: new URL(this.#href), now: Date.now(), ...(status !== undefined && { status }) }
    const proof = prove(page, readerFor)
    if (this.#unsettled && !this.#settles(this.#unsettled, proof)) return false
    this.#unsettled = undefined
    this.proof = proof
    // What is no profile yet may become one at any moment.
    this.#provenAt = 'profile' in proof.kind ? clock() : -Infinity
    return true
  }

  #settles(unsettled: Unsettled, proof: Proof): boolean {
    const now = this.#parts.clock()
    if (!unsettled.candidate || !sameProof(unsettled.candidate.proof, proof)) {
      unsettled.candidate = { proof, since: now }
      return false
    }
    if (isHalfBuilt(unsettled.from, proof) && now - unsettled.since < HALF_BUILT) return false
    return now - unsettled.candidate.since >= SETTLE
  }
}
