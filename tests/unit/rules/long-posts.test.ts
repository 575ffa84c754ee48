import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/engine/examine.ts'
import { RISK_CATEGORIES } from '../../../src/model/finding.ts'
import { knowledge } from '../../../src/rules/registry.ts'

const engine = createEngine(knowledge)

/** What people write at length where a network lets them: nothing of it costs anybody a job. */
const HARMLESS = [
  'We spent the long weekend at my aunt’s place by the river. The water was too cold for swimming, so the kids built a dam out of stones and driftwood and were proud of it until the evening.',
  'On Saturday it rained and we played cards in the kitchen. My uncle made his lentil soup, the one with far too much lemon, and told us how he once repaired the church clock with a bicycle chain.',
  'The drive home took five hours because of roadworks near the bridge. Somebody had left a box of tomatoes at a bus stop with a note that said help yourself, which made my week.',
  'Back at the allotment the beans have come up at last. The neighbour lent me her watering can and I lent her my spade, and between us we may get a row of leeks before the winter.',
]

const RISKY = [
  'Called in sick on Friday though there was nothing wrong with me, I just wanted the extra day.',
  'We did two lines of coke in the toilets before the meeting.',
  'My boss is a clueless idiot and I hate working for that company.',
  'I was so drunk at work on Monday that I fell asleep under the desk.',
  'Stole a drill from the site and sold it to my cousin.',
]

const risksIn = (paragraphs: readonly string[]): string[] =>
  engine
    .examine([{ id: 'p', site: 's', voice: 'own', text: paragraphs.join('\n\n') }])
    .findings.map(({ category }) => category)
    .filter((category) => (RISK_CATEGORIES as readonly string[]).includes(category))

describe('a long post', () => {
  it('of harmless paragraphs is harmless', () => {
    expect(risksIn([...HARMLESS, ...HARMLESS])).toEqual([])
  })

  it.each(RISKY)('tells as much as the sentence alone, wherever it stands: %s', (sentence) => {
    const alone = risksIn([sentence])
    expect(alone.length).toBeGreaterThan(0)
    for (const at of [0, 1, 2, 4]) {
      const text = [...HARMLESS.slice(0, at), sentence, ...HARMLESS.slice(at)]
      expect(risksIn(text)).toEqual(expect.arrayContaining([alone[0]]))
    }
  })
})
