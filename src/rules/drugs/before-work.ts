import type { Rule } from '../../model/rule.ts'

const USE =
  '(joint|spliff|blunt|zoot|bong|doobie|edible|edibles|gummy|gummies|weed|ganja|lines|bump|bumps|cocaine|ket|ketamine|pill|pills|mandy|mdma|acid|lsd|shrooms|mushrooms|magic mushrooms|microdose|microdosing|adderall|xanax|xan|valium|dab|dabs|dab pen|weed pen|thc|pinger|sniff|gak|beak|cannabis|zoots|spliffs|joints|dexies|percs|perc|tramadol|oxy|codeine|modafinil|vallies|zopiclone|diazepam|fat one|bong rip|bong rips|stoned|baked|zooted|high as a kite|ritalin|pregabs|lean|morphine|2 hits|two hits|three hits|a few hits|couple of hits|fatty|reefer|one hitter)'
const WORK =
  '(shift|shifts|clocking in|clock in|clocked in|clocking on|standup|stand up|the meeting|my meeting|meetings|the office|at work|into work|for work|before work|stocktake|warehouse|forklift|scaffold|scaffolding|the till|tills|ward round|the ward|rounds|lesson|lessons|my class|year nine|year 9|parents evening|client call|client meeting|presentation|interview|the interview|my interview|appraisal|the counter|drive thru window|service|the line|dinner rush|lunch rush|delivery route|my route|rota|on site|the site|drywall|roofing|roof|plastering|ladder|digger|crane|cab|hgv|lorry|courtroom|court|conference|keynote|pitch|board meeting|zoom|teams call|the call|desk|my desk|cubicle|spreadsheets|spreadsheet|excel|inventory|night shift|nights|day shift|morning shift|double shift|register|customers|deliveries|production line|assembly line|machine|machines|scanner|kitchen|prep|lunch break|smoke break|my break|on break|the job|job site|jobsite)'

export default {
  title: 'Drugs and work together',
  understood: 'You speak of drugs and of being at work in one breath.',
  why: 'At work it is a question of safety and trust; most employers would dismiss for it.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it. If you use drugs to get through the day, a doctor can help in confidence.',
  severity: 'high',
  when: { speaker: 'not-other', negated: 'any' },
  flags: [
    {
      words: `[${USE} ... (before|during|in the middle of|through|throughout|on|at|for|to get through|to survive|then|while on|and then|between|straight into|in|prior to) .. ${WORK}]`,
      without: [
        '(bears|haribo|vitamins|test|testing|policy|recipe|soup|risotto|roast|salmon|patients|my patients|dispense|dispensing|prescribed|vitamin|awareness|training|lecture on|talk on|line manager|medication round|after work|after my shift|after shift|finished work|post work|day off|never|customer was|client was|passenger)',
      ],
    },
    '[(mushrooms|shrooms|edibles|the edible|acid|ket|coke|mdma|the gummy|weed|gummies|xanax) (was|were|is|are) (so|really|definitely|honestly)? (not|the wrong|a bad|a terrible|a mistake|a poor|the) (the move|a good idea|move|idea|the one|choice|decision|it) .. (shift|work|before|meeting|class|interview|service|standup|church|dinner|presentation|exam|court|zoom|wedding|school run)] !(recipe)',
    '[(drug test|drugs test|drug screen|piss test|urine test|swab test|pre employment test|random test|hair test) .. (with|using|thanks to) (my|a|some|the|someone)? (mate|mates|cousins|cousin|brother|brothers|sister|sisters|friend|friends|kids|kid|girlfriends|wifes|dog|dogs|synthetic|fake|clean|borrowed|flatmates|nans|mums|else|bought) .. (pee|wee|piss|urine|sample|hair)?]',
  ],
  allows: [
    '(used to|years ago)',
    '(high (on|standards|demand|pressure|street|school|energy|volume|chair|heels|vis|viz))',
    '(line (check|checks|manager|managers|management|up|cook|cooks))',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'pharmacy', 'treatment', 'news', 'condemnation'],
} satisfies Rule
