import type { BackgroundCalls, DecisionRecord, ProfileKey, ReportCalls, RuleNote } from '../model/audit.ts'
import type { KeptDecision, KeptProfile, Store } from '../model/store.ts'
import { assemble, judgements, summarise } from './assemble.ts'
import { checkedReading, momentOf } from './check.ts'
import { decided, decideStep, undoable, undoStep, type NextStep } from './decisions.ts'
import type { Examiner } from './examiner.ts'
import { judge } from './judge.ts'
import { keepOn } from './keep.ts'
import { keptReading } from './merge.ts'
import { countOpen } from './open-findings.ts'
import { postOf } from './post-facts.ts'
import { searchPosts } from './search.ts'
import type { Shelf } from './shelf.ts'
import { createShelves } from './shelves.ts'
import { createTurns } from './turns.ts'

export interface KeeperParts {
  store: Store
  examiner: Examiner
  /** The words of a rule for the views. */
  note: (rule: string) => RuleNote | undefined
  /** Milliseconds since 1970. */
  now: () => number
  /** Lets the background's other work run. */
  pause: () => Promise<void>
  /** Told whenever an audit looks different from before. */
  changed: (key: ProfileKey) => void
}

export interface Keeper extends BackgroundCalls, ReportCalls {
  /** For the badge: open findings of medium and above. */
  countOpen(key: ProfileKey): Promise<number>
}

const GONE = 'This profile was forgotten meanwhile.'

function unstored(error: unknown): never {
  throw new Error(`Your decision could not be stored. ${error instanceof Error ? error.message : ''}`.trim(), {
    cause: error,
  })
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The only writer of the store. Merges what is read, has it judged, and remembers what the person decides. */
export function createKeeper(parts: KeeperParts): Keeper {
  const { store, note, now, changed } = parts
  const shelves = createShelves(store)
  const inTurn = createTurns()
  const judgeInTurn = createTurns()

  const open = (key: ProfileKey): Promise<Shelf> => inTurn(key, () => shelves.open(key))

  const judged = (key: ProfileKey, shelf: Shelf): Promise<void> => judgeInTurn(key, () => judge(parts, shelf))

  const judgedShelf = async (key: ProfileKey): Promise<(Shelf & { profile: KeptProfile }) | undefined> => {
    const shelf = await open(key)
    if (shelf.profile) await judged(key, shelf)
    return withProfile(shelf)
  }

  const step = async (
    key: ProfileKey,
    next: (history: readonly KeptDecision[]) => NextStep | undefined,
  ): Promise<void> => {
    await inTurn(key, async () => {
      // Only the history is needed, so that a decision is quick however many posts there are.
      const shelf = shelves.held(key)
      const profile = shelf?.profile ?? (await store.profile(key).catch(unstored))
      if (!profile) throw new Error(GONE)
      const history = await store.decide(key, next).catch(unstored)
      if (shelf) shelf.history = history
    })
    changed(key)
  }

  return {
    async keep(reading, complete, since) {
      const checked = checkedReading(reading)
      const read = keptReading(checked, complete, momentOf(checked, now()))
      const { key } = read.profile
      const [kept, shelf] = await inTurn(key, async () => {
        const shelf = await shelves.open(key)
        return [await keepOn(store, shelf, read, since), shelf] as const
      })
      if (!kept.forgotten) void judged(key, shelf).then(() => changed(key))
      return kept
    },

    async audit(key, wish) {
      const shelf = await open(key)
      if (shelf.profile)
        await Promise.race([judged(key, shelf), ...(wish?.patience === undefined ? [] : [after(wish.patience)])])
      const whole = withProfile(shelf)
      return whole && assemble(whole, whole.profile, note, wish)
    },

    async audits() {
      const unsaved = shelves.unsaved().flatMap(({ profile }) => profile ?? [])
      const stored = await store.profiles().catch((error: unknown) => {
        if (unsaved.length === 0) throw error
        return []
      })
      const profiles = new Map([...stored, ...unsaved].map((profile) => [profile.key, profile]))
      return [...profiles.values()].sort((a, b) => b.at - a.at).map(summarise)
    },

    decide: (key, finding, decision) =>
      step(key, (history) => decideStep(history, finding, decision, new Date(now()).toISOString())),

    async undo(key) {
      let taken: DecisionRecord | undefined
      await step(key, (history) => {
        taken = undoable(history)
        return undoStep(history, new Date(now()).toISOString())
      })
      return taken
    },

    async search(key, query) {
      const shelf = await open(key)
      return searchPosts([...shelf.posts.values()].map(postOf), query)
    },

    async forget(key) {
      shelves.drop(key)
      await inTurn(key, async () => {
        shelves.drop(key)
        await store.forget(key)
      })
      changed(key)
    },

    async forgetAll() {
      shelves.dropAll()
      await store.forgetAll()
      shelves.dropAll()
    },

    async countOpen(key) {
      const shelf = await judgedShelf(key)
      if (!shelf) return 0
      const findings = judgements(shelf).flatMap((judgement) => judgement.findings)
      return countOpen(findings, decided(shelf.history))
    },
  }
}

function withProfile(shelf: Shelf): (Shelf & { profile: KeptProfile }) | undefined {
  const { profile } = shelf
  return profile && !shelf.gone ? (shelf as Shelf & { profile: KeptProfile }) : undefined
}
