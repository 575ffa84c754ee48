import type { Rule } from '../../model/rule.ts'
const USE =
  '(joint|spliff|blunt|zoot|bong|doobie|edible|edibles|gummy|weed|ganja|line|lines|bump|bumps|coke|cocaine|ket|ketamine|pill|pills|mandy|mdma|md|acid|lsd|shrooms|mushrooms|microdose|microdosing|micro dosing|adderall|xanax|xan|valium|speed|dab|dab pen|weed pen|thc|pinger|sniff|gak|beak|charlie|cannabis|bud|zoots|spliffs|joints|dexy|dexies|percs|perc|tramadol|oxy|codeine|modafinil|vallies)'
const TAKE =
  '(smoke|smoked|smoking|hit|hitting|rip|ripping|ripped|have|had|having|did|do|doing|done|take|took|taking|pop|popped|popping|eat|ate|eating|snort|snorted|snorting|sneak|sneaked|sneaking|snuck|cheeky|quick|another|vape|vaping|vaped|roll|rolled|rolling|drop|dropped|dropping|blaze|blazed|blazing|need|needed|on|keep|share|shared|sharing|railed|racked|microdose|microdosed|microdosing|micro dosing)'
const WORK =
  '(@job-place|before (i (clock|start|teach|present|drive|go in)|clocking|teaching|presenting|every|the (interview|presentation|exam|lesson|client|pitch)|parents evening|court|my (interview|presentation|exam|lecture|flight|board|theory test|driving test|viva|finals|final)|the (demo|viva|review|all hands))|to (get|make it|survive|face) (me|through|it|us)? (through|to)? (the|my|this|a|another)? (shift|shifts|day at work|work|week|night shift|meeting|meetings|double|doubles|standup|late|lates|rush|service|inventory|stocktake|lesson|lessons|ward round|set|close|open)|in (the|a|my|our) (stock cupboard|stockroom|loading bay|staff toilet|staff toilets|work toilets|work toilet|disabled toilet|disabled toilets|office toilets|office toilet|walk in|walk in freezer|freezer|store room|storeroom|delivery van|work van|cellar|supply closet|office|office bathroom|office bathrooms|classroom|warehouse|kitchen at work|skip yard|changing rooms at work|car park at work|boardroom|meeting room|fire escape at work)|(at|on|during|for|in) (my|the|our)? (shift|shifts|break|breaks|lunch break|fag break|smoke break|client call|standup|stand up|stocktake|night shift|late shift|early|day shift|double|zoom|teams call|interview|performance review|appraisal|all hands|viva|training day|induction|site induction|flight as cabin crew|meeting|meetings|board meeting|sprint planning|retro))'

export default {
  title: 'High at work',
  understood: 'You say that you use drugs at work or come to work high.',
  why: 'At work it is a question of safety and trust; most employers would dismiss for it.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it. If you use drugs to get through the day, a doctor can help in confidence.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    `[${TAKE} (@count|my|the|some|a couple of|half|that|more|one more|@number|another|his|your|our|of)? (cheeky|quick|little|fat|big|sneaky|half|mg|of|whole|strong|edible|thc|bit of)? ${USE} .. ${WORK}]`,
    `[(microdosing|microdosed|microdose|micro dosing|on acid|on shrooms|on mushrooms|on an edible|on ketamine|on ket|on coke|on speed) .. ${WORK}]`,
    `[(a|an|another|cheeky|couple of|few|little|quick|one|two|three) (cheeky|quick|little|few|couple of|fat)? ${USE} .. ${WORK}]`,
    `[(clocked in|clock in|clocking in|went to work|go to work|going to work|came to work|come to work|turned up to work|turn up to work|showed up to work|show up to work|rocked up to work|walked into work|rolled into work|did my (whole|entire)? shift|worked (a|my|the) (whole|entire|full|double)? (shift|double)|work (a|my|the) (whole|entire)? shift|sat through (the|a|my) .. (meeting|standup|training|interview|call)|gave (a|my|the) (presentation|talk|lecture)|taught (a|my|the|year @number) .. (class|lesson)|presented to .. (client|clients|board|investors)|interviewed|did (the|my) interview|passed my (interview|appraisal)|had my (interview|appraisal)|wrote (the|my) (exam|paper|test)|sat my (exam|finals|final)) .. (high|stoned|baked|blazed|zooted|on (acid|shrooms|mushrooms|@number mg|ket|coke|mdma|speed|adderall|xanax|edibles|an edible|lsd|valium|@drugs-hard-sure)|coked up|tripping|still rolling|come down|comedown|off my face|spangled|ketty)]`,
    '(passed|pass|passing|beat|cheat|cheated|fooled|dodged|dodging|scraped through|trick|tricked|fake|faked|faking|get past|got past|worried about|nervous about|fail|failed|failing|flunked|pissed hot (on|for)) (my|the|a|this|their|that|work|his|pre employment|random|@count)? (random|work|pre employment|employment|new|job|company|upcoming|last|mandatory|hair)? [(drug test|drugs test|drug tests|drug screen|drug screening|drugs screening|piss test|urine test|hair test|mouth swab|swab test|random test|urine screen|pee test)]',
  ],
  allows: [
    '(high (on|standards|demand|pressure|stakes|street|school|spirits|energy|hopes|volume|stress|chair|heels|vis|viz)|high on (life|love|success|caffeine|coffee|sugar))',
    '(line (check|checks|manager|managers|management|up|cook|of (work|duty|code|enquiry|business|command))|speed (dating|limit|bump)|coke (zero|machine|can)|diet coke|can of coke|ice cream|baked (potato|beans|goods|a))',
    '(used to|years ago|back in (the day|my))',
    '(client|clients|(user|users)|our patients|patient|service (user|users)|(candidate|candidates)|(applicant|applicants)|(employee|employees)|staff) .. (drug test|drug tests|testing|screening)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'news', 'condemnation'],
} satisfies Rule
