import type { ProfileKey } from '../model/audit.ts'

interface Known {
  /** Empty for a card that stood on a page without a profile. */
  owner: ProfileKey
  /** It changed since it was read. */
  changed: boolean
  /** How often it could not be read. */
  failures: number
  /** The owner's round in which it was read. */
  round: number
  /** Not before this moment (performance time) is it tried again. */
  retryAt?: number
}

/** A card is tried twice before it is called unread: it may have been half built the first time. */
const TRIES = 2
const RETRY_AFTER = 300

/** Which cards were read, for whom, and which changed since: each is read once unless it changes. */
export class Cards {
  readonly #known = new WeakMap<Element, Known>()
  /** How often all cards of an owner had to be read anew. */
  readonly #rounds = new Map<ProfileKey, number>()

  /** Whether a card is to be read for a profile. Cards that another profile left in the page are not. */
  due(card: Element, owner: ProfileKey, now: number): boolean {
    const known = this.#known.get(card)
    if (!known) return true
    if (known.owner !== owner && !known.changed) return false
    return known.changed || known.round !== this.#round(owner) || (known.retryAt !== undefined && known.retryAt <= now)
  }

  read(card: Element, owner: ProfileKey): void {
    this.#known.set(card, this.#fresh(owner))
  }

  /** True when it is to be called unread now; false when it is worth another try. */
  failed(card: Element, owner: ProfileKey, now: number): boolean {
    const failures = (this.#known.get(card)?.failures ?? 0) + 1
    const final = failures >= TRIES
    this.#known.set(card, { ...this.#fresh(owner), failures, ...(!final && { retryAt: now + RETRY_AFTER }) })
    return final
  }

  /** Cards that stay behind when the page goes to somebody else's profile are that profile's until they change. */
  leave(cards: readonly Element[], owner: ProfileKey): void {
    for (const card of cards) {
      const known = this.#known.get(card)
      if (!known) this.#known.set(card, { ...this.#fresh(owner), retryAt: 0 })
    }
  }

  /** Marks the cards in which something changed. However many changes there are, each node is passed once. */
  change(records: readonly MutationRecord[]): void {
    const passed = new Set<Node>()
    for (const { target } of records) {
      for (let node: Node | null = target; node && !passed.has(node); node = node.parentNode) {
        passed.add(node)
        if (node instanceof Element) this.#changed(node)
      }
    }
  }

  /** All cards of an owner are to be read once more. */
  again(owner: ProfileKey): void {
    this.#rounds.set(owner, this.#round(owner) + 1)
  }

  #round(owner: ProfileKey): number {
    return this.#rounds.get(owner) ?? 0
  }

  #fresh(owner: ProfileKey): Known {
    return { owner, changed: false, failures: 0, round: this.#round(owner) }
  }

  #changed(element: Element): void {
    const known = this.#known.get(element)
    if (!known) return
    known.changed = true
    known.failures = 0
    delete known.retryAt
  }
}
