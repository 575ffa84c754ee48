import type { RiskCategory } from '../model/finding.ts'
import type { FieldId, Preferences } from '../model/preferences.ts'

/**
 * How much more or less a category weighs in a field; what is not named weighs 1. Editorial judgement from what the field
 * answers for (money, patients, children, machines …), shown to the person, who can change every figure.
 */
export const FIELD_WEIGHTS: Readonly<Record<FieldId, Partial<Record<RiskCategory, number>>>> = {
  finance: { dishonesty: 2, crime: 1.5, confidential: 2, drugs: 1.25 },
  law: { dishonesty: 2, crime: 2, confidential: 2, hate: 1.25, harassment: 1.25 },
  health: { confidential: 2, drugs: 2, alcohol: 1.5, hate: 1.5, badmouthing: 1.25 },
  teaching: { sexual: 2, hate: 1.5, violence: 1.5, drugs: 1.5, alcohol: 1.5, profanity: 1.5, harassment: 1.5 },
  'public-service': { crime: 2, drugs: 2, confidential: 2, dishonesty: 1.5, hate: 1.5, violence: 1.5 },
  hospitality: { badmouthing: 1.5, attitude: 1.5, hate: 1.25, alcohol: 1.25 },
  retail: { badmouthing: 1.5, attitude: 1.5, crime: 1.5, dishonesty: 1.25 },
  technology: { confidential: 1.5, harassment: 1.5, hate: 1.25, profanity: 0.75 },
  media: { dishonesty: 1.5, hate: 1.25, harassment: 1.25, profanity: 0.5, alcohol: 0.75 },
  trades: { alcohol: 2, drugs: 2, crime: 1.25, attitude: 1.5, profanity: 0.5 },
  charity: { hate: 1.5, harassment: 1.5, dishonesty: 1.25, violence: 1.25 },
  'start-up': { attitude: 1.5, badmouthing: 1.25, confidential: 1.25, profanity: 0.5, alcohol: 0.75 },
}

/** The factor in force: the person's own figure, else the field's, else 1. */
export function factorOf(category: RiskCategory, { field, weights }: Pick<Preferences, 'field' | 'weights'>): number {
  return weights[category] ?? (field ? FIELD_WEIGHTS[field][category] : undefined) ?? 1
}
