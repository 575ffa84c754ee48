import type { Rule } from '../../model/rule.ts'
import drugDriving from '../drugs/drug-driving.ts'

/** The same words are two findings: drug use and an offence on the road. */
export default {
  ...drugDriving,
  title: 'Driving on drugs is an offence',
  understood: 'You tell of driving under the influence of drugs, which is an offence.',
} satisfies Rule
