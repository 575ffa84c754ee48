import type { Rule } from '../../model/rule.ts'

const HIGH =
  '(high|stoned|baked|zooted|blazed|coked up|geeked|tripping|pilled up|ketted|ketty|spangled|wired|rolling on molly|faded|lit on|off my face on|zonked on|still rolling|still tripping|still flying|come down|coming down|comedown|high as a kite|xanned out|gurning|couch locked)'
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
    `[(i am|i was|me|am|was|got|get|getting|still|so|too|being|be|half|low key|lowkey|turned up|showed up|came in|rocked up|went in|went to|clocked in|go to|come to|going to|always|usually|legit|literally|sat|sitting|teaching|working|presenting|at|absolutely|completely|properly|slightly|permanently|just|been) (to)? (work|school|class|the interview|interview|the office|a meeting|here|my shift|there|a bit|so|in|uni|the exam)? (@how-very)? ${HIGH} .. ${WORK}]`,
    `[${TAKE} (@count|my|the|some|a couple of|half|that|more|one more|@number|another|his|your|our|of)? (cheeky|quick|little|fat|big|sneaky|half|mg|of|whole|strong|edible|thc|bit of)? ${USE} .. ${WORK}]`,
    `[(microdosing|microdosed|microdose|micro dosing|on acid|on shrooms|on mushrooms|on an edible|on ketamine|on ket|on coke|on speed) .. ${WORK}]`,
    `[(a|an|another|cheeky|couple of|few|little|quick|one|two|three) (cheeky|quick|little|few|couple of|fat)? ${USE} .. ${WORK}]`,
    '[(taught|teaching|teach|presented|presenting|interviewed|operated|operating|managed|delivered|serving|served|coached) ... (high|stoned|baked|on (an edible|edibles|acid|shrooms|coke|ket|adderall|@number mg)|coked up|tripping|zooted)] !(street|school|quality|standards|on)',
    `[(in|at|on|during|before|between|after) .. (work|my shift|shift|lunch|my break|break|the meeting|meetings|class|lessons|clients|patients|calls) .. ${TAKE} .. ${USE}] !(test|policy|of (code|work))`,
    `[(clocked in|clock in|clocking in|went to work|go to work|going to work|came to work|come to work|turned up to work|turn up to work|showed up to work|show up to work|rocked up to work|walked into work|rolled into work|did my (whole|entire)? shift|worked (a|my|the) (whole|entire|full|double)? (shift|double)|work (a|my|the) (whole|entire)? shift|sat through (the|a|my) .. (meeting|standup|training|interview|call)|gave (a|my|the) (presentation|talk|lecture)|taught (a|my|the|year @number) .. (class|lesson)|presented to .. (client|clients|board|investors)|interviewed|did (the|my) interview|passed my (interview|appraisal)|had my (interview|appraisal)|wrote (the|my) (exam|paper|test)|sat my (exam|finals|final)) .. (high|stoned|baked|blazed|zooted|on (acid|shrooms|mushrooms|@number mg|ket|coke|mdma|speed|adderall|xanax|edibles|an edible|lsd|valium|@drugs-hard-sure)|coked up|tripping|still rolling|come down|comedown|off my face|spangled|ketty)]`,
    '[(high|stoned|baked|blazed|coked up|tripping) (at|in|on|during) (work|the office|standup|zoom|a meeting|meetings|school|class|shift|my shift|the job|a client meeting|the all hands|an interview|my interview|court)] !(as in|stakes|expectations|demand|pressure|school)',
    '[(work|shift|shifts|meetings|standup|spreadsheets|my job|teaching|retail|customers|nights|night shift|stocktake|kitchen|service|inventory|data entry|deliveries) .. (is|are|goes|go|hits|hit|so much|better|faster|bearable|easier|easy|flies|manageable|fun|only) .. (high|stoned|baked|on (an edible|edibles|weed|adderall|a microdose|shrooms|coke|acid)|with (an edible|a bump|a spliff|a joint|a line))] !(in demand|quality|street)',
    '[(boss|manager|customers|customer|clients|client|supervisor|nobody at work|no one at work|the team|colleagues|students|parents|the head|hr|patients) .. (notice|noticed|notices|tell|know|knows|suspect|suspects|clue|idea) .. (high|stoned|baked|coked up|tripping|on acid|on shrooms|an edible|on ket|rolling)]',
    '[(nobody|no one|none|never) .. (notice|noticed|notices|tell|knows|suspects|suspect|clue|realised|realized) .. (i am|i was|am|was) .. (high|stoned|baked|coked up|tripping|on (acid|shrooms|ket|an edible|edibles|coke))]',
    '[(whole|entire|half the|most of the|the) (kitchen|team|crew|brigade|line|office|sales floor|trading floor|bar|front of house|shift|dept|department|warehouse) (is|was|runs|ran|survives|are|were) .. (on (coke|ket|speed|adderall|lines|bumps|gear|sniff|weed|edibles|cocaine|mdma)|high|stoned|baked|coked up)]',
    '(passed|pass|passing|beat|cheat|cheated|fooled|dodged|dodging|scraped through|trick|tricked|fake|faked|faking|get past|got past|worried about|nervous about|fail|failed|failing|flunked|pissed hot (on|for)) (my|the|a|this|their|that|work|his|pre employment|random|@count)? (random|work|pre employment|employment|new|job|company|upcoming|last|mandatory|hair)? [(drug test|drugs test|drug tests|drug screen|drug screening|drugs screening|piss test|urine test|hair test|mouth swab|swab test|random test|urine screen|pee test)]',
    '[(fake|synthetic|clean|borrowed|someone elses|somebody elses|mates|mate|friends|friend|brothers|brother|dog|powdered|bottle of|bag of|sisters|sister|cousins|cousin|wifes|kids) (clean)? (pee|urine|wee|piss|sample)] .. (test|drug|job|screening|work|testing|passed|interview|start|detox)',
    '[(detox|detoxing|niacin|cranberry juice|quick fix|whizzinator|flushing|flush) .. (drug (test|screen|screening)|piss test|urine test|system before)]',
    '(drug (test|tests|screen|screening|testing)|piss test|swab test) .. [(no chance|i am (screwed|fucked|done|finished|doomed)|pray for me|would fail|gonna fail|going to fail|will fail|lol|panic|panicking|😬|😅|fake pee|shaking|sweating|swapped|switch)]',
  ],
  allows: [
    '(high (on|standards|demand|pressure|stakes|street|school|spirits|energy|hopes|volume|stress|chair|heels|vis|viz)|high on (life|love|success|caffeine|coffee|sugar))',
    '(line (check|checks|manager|managers|management|up|cook|of (work|duty|code|enquiry|business|command))|speed (dating|limit|bump)|coke (zero|machine|can)|diet coke|can of coke|ice cream|baked (potato|beans|goods|a))',
    '(used to|years ago|back in (the day|my))',
    '(client|clients|(user|users)|our patients|patient|service (user|users)|(candidate|candidates)|(applicant|applicants)|(employee|employees)|staff) .. (drug test|drug tests|testing|screening)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'news', 'condemnation'],
} satisfies Rule
