import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decided, decideStep, undoable, undoStep, type NextStep } from '../../../src/audit/decisions.ts'
import type { Decision } from '../../../src/model/audit.ts'
import type { KeptDecision } from '../../../src/model/store.ts'

type Act = { finding: string; decision: Decision } | 'undo'

function act(acts: readonly Act[]): KeptDecision[] {
  const history: KeptDecision[] = []
  acts.forEach((one, index) => {
    const at = `2026-01-01T00:00:0${index}.000Z`
    const next: NextStep | undefined =
      one === 'undo' ? undoStep(history, at) : decideStep(history, one.finding, one.decision, at)
    if (next) history.push({ ...next, profile: 's:ada', step: history.length + 1 })
  })
  return history
}

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constant('undo' as const),
  fc.record({
    finding: fc.constantFrom('a', 'b'),
    decision: fc.constantFrom<Decision>('open', 'keep', 'fixed', 'wrong'),
  }),
)

const states = (history: readonly KeptDecision[]): Record<string, Decision> =>
  Object.fromEntries(Object.entries(decided(history)).map(([finding, { decision }]) => [finding, decision]))

describe('decisions', () => {
  it('holds the last one on each finding', () => {
    const history = act([
      { finding: 'a', decision: 'keep' },
      { finding: 'b', decision: 'wrong' },
      { finding: 'a', decision: 'fixed' },
    ])
    expect(states(history)).toEqual({ a: 'fixed', b: 'wrong' })
  })

  it('takes them back one after the other', () => {
    const acts: Act[] = [
      { finding: 'a', decision: 'keep' },
      { finding: 'b', decision: 'wrong' },
      { finding: 'a', decision: 'fixed' },
    ]
    expect(states(act([...acts, 'undo']))).toEqual({ a: 'keep', b: 'wrong' })
    expect(states(act([...acts, 'undo', 'undo']))).toEqual({ a: 'keep' })
    expect(states(act([...acts, 'undo', 'undo', 'undo', 'undo']))).toEqual({})
  })

  it('says what would be taken back', () => {
    expect(undoable(act([{ finding: 'a', decision: 'keep' }]))).toMatchObject({ finding: 'a', decision: 'keep' })
    expect(undoable(act([{ finding: 'a', decision: 'keep' }, 'undo']))).toBeUndefined()
  })

  it('takes the same decision twice for one, as when a call is repeated after the worker died', () => {
    const keep: Act = { finding: 'a', decision: 'keep' }
    expect(act([keep, keep, keep])).toHaveLength(1)
    expect(act([{ finding: 'a', decision: 'open' }])).toHaveLength(0)
  })

  it('never removes a step, and an undo gives back exactly the state before', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 9 }), fc.constantFrom('a', 'b'), (acts, finding) => {
        const before = act(acts)
        const decision = states(before)[finding] === 'keep' ? 'fixed' : 'keep'
        const done = act([...acts, { finding, decision }])
        expect(done.slice(0, before.length)).toEqual(before)
        const undone = act([...acts, { finding, decision }, 'undo'])
        expect(states(undone)).toEqual(states(before))
      }),
    )
  })
})
