import { RISK_CATEGORIES, type RiskCategory } from '../model/finding.ts'
import { FORMULA } from './formula.ts'
import type { Attention, AttentionLevel, FindingView } from './view.ts'

/** Political views as such never raise the level; hate or violence in a political post counts under its own name. */
const COUNTED: readonly RiskCategory[] = RISK_CATEGORIES.filter((category) => category !== 'politics')

/**
 * Sums the weights of findings that are still open or on the person's list. In each category the second finding counts
 * half, the third a third and so on, so that a habit adds up but does not drown everything else.
 */
export function attention(findings: readonly FindingView[]): Attention {
  const live = findings.filter(({ decision }) => decision === 'open' || decision === 'will-fix')
  const parts = COUNTED.map((category) => ({ category, sum: sumOf(category, live) }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
  const sum = parts.reduce((total, part) => total + part.sum, 0)
  return { level: levelOf(sum), sum, parts }
}

function sumOf(category: RiskCategory, findings: readonly FindingView[]): number {
  return findings
    .filter(({ finding }) => finding.category === category)
    .map(({ weight }) => weight)
    .sort((a, b) => b - a)
    .reduce((total, weight, index) => total + weight / (index + 1), 0)
}

function levelOf(sum: number): AttentionLevel {
  if (sum === 0) return 'none'
  if (sum < FORMULA.levels.some) return 'little'
  return sum < FORMULA.levels.much ? 'some' : 'much'
}
