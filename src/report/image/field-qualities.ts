import type { FieldId } from '../../model/preferences.ts'
import type { QualityId } from './quality.ts'

/** What most adverts of a field ask for, for those who have none at hand yet. Editorial judgement, shown as such. */
export const FIELD_QUALITIES: Readonly<Record<FieldId, readonly QualityId[]>> = {
  finance: ['integrity', 'confidentiality', 'accuracy', 'lawfulness', 'problem-solving'],
  law: ['integrity', 'confidentiality', 'accuracy', 'communication', 'customer-focus'],
  health: ['kindness', 'confidentiality', 'safety', 'respect', 'teamwork', 'sobriety'],
  teaching: ['safeguarding', 'kindness', 'respect', 'communication', 'creativity', 'lawfulness'],
  'public-service': ['neutrality', 'integrity', 'lawfulness', 'confidentiality', 'respect'],
  hospitality: ['customer-focus', 'reliability', 'positive-attitude', 'teamwork', 'resilience'],
  retail: ['customer-focus', 'integrity', 'reliability', 'positive-attitude', 'teamwork'],
  technology: ['problem-solving', 'learning', 'teamwork', 'communication', 'respect', 'confidentiality'],
  media: ['creativity', 'communication', 'integrity', 'adaptability', 'reputation'],
  trades: ['safety', 'sobriety', 'reliability', 'accuracy', 'customer-focus'],
  charity: ['community', 'kindness', 'respect', 'integrity', 'organisation'],
  'start-up': ['initiative', 'adaptability', 'learning', 'results', 'resilience'],
}
