import type { Rule } from '../../model/rule.ts'

const HIGH =
  '(high|stoned|baked|zooted|blazed|coked up|tripping|faded|hotboxed|hotboxing|hot boxed|high as a kite|off my face on @drugs-hard-sure|on (ket|ketamine|coke|cocaine|mdma|acid|shrooms|mushrooms|edibles|an edible|pills|xanax|speed|lean|valium|tramadol|percs|weed|molly|meth|balloons|nos))'
const SMOKE =
  '(smoking|smoked|smoke|hitting|hit|rolling|rolled|sparking|sparked|blazing|blazed|toking|vaping|vaped|ripping|sharing|bumping|snorting|doing|finished|finishing|lighting|lit|eating|ate|popped) .. (blunt|blunts|joint|joints|spliff|spliffs|zoot|zoots|bong|weed|dab pen|weed pen|edible|edibles|gummy|bowl|j|line|lines|bump|bumps|balloon|balloons|coke|doobie|dabs|reefer)'

export default {
  title: 'Drug-driving',
  understood: 'You say that you drove under the influence of drugs.',
  why: 'It is a crime and puts others in danger; for any job with driving it ends the application.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    `[@driving-act ... ${HIGH}] !(street|heels|school|score|speed|beam|winds|road|traffic|end|life)`,
    `[${SMOKE} // (@driving-act|on the (motorway|freeway|highway|interstate|m25|school run)|in traffic|at the lights|at a red light)]`,
  ],
  allows: [
    '(do not|never|please do not|nobody should|no one should) .. (drive|driving)',
    '(taxi|uber|ubered|cab|designated driver|passenger|passenger seat|bus home|walked home|train home|lift from|drove (me|us))',
    '(drove|drive|drives|driving) (me|you|us|him|her) (crazy|mad|nuts|insane|up|wild|to)',
    '(hard|flash|thumb|external|test|whip|golf|disk|usb|ssd|recruitment|food|blood|sex|charity|membership|school) drive',
    '(used to|years ago)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'treatment', 'game', 'condemnation', 'news'],
} satisfies Rule
