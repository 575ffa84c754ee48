import type { Rule } from '../../model/rule.ts'
import drinkDriving from '../alcohol/drink-driving.ts'

/** The same words are two findings: drunkenness and an offence on the road. */
export default {
  ...drinkDriving,
  title: 'Drink-driving is an offence',
  understood: 'You tell of driving after drinking, which is an offence.',
} satisfies Rule
