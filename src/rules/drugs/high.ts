import type { Rule } from '../../model/rule.ts'

const BE =
  '(i am|i was|we are|we were|i have been|we have been|me|got|get|getting|gets|being|am|was|were|still|been|kept|feeling|felt|both|everyone|is everyone|too|so|as|look|looking|half|completely|absolutely|properly|proper|totally|low key|lowkey|super|mega|always|permanently|constantly)'
const HIGH =
  '(stoned|baked|zooted|zonked out on|blazed|ketty|ketted|spangled|monged|geeked up|coked up|coked out|coked|methed up|cracked out|couch locked|k holed|k holing|kholed|pilled up|xanned out|barred out|tripping balls|tripping my (balls|face|tits)|toked up|chonged|smacked out|red eyed and|irie|candyflipping|candy flipping|rolling balls|greened out|high as a kite|high as kites|high as (fuck|hell|balls|shit)|high af|stoned out of|ripped off a|faded off|lifted off|zooted off)'

export default {
  title: 'Being high',
  understood: 'You say that you are or were high on drugs.',
  why: 'A reader asks in what state you would come to work.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it, or set it to be seen by friends only.',
  severity: 'medium',
  when: { speaker: 'not-other', hypothetical: 'any' },
  flags: [
    `${BE} (@how-very)? [(@how-very)? ${HIGH}] !(goods|beans|potato|potatoes|bean|fresh|daily|in the oven|at @number|to perfection|cake|bread|a|some|the|my|chicken|fruit|to death|into|cod|eggs|fish|plum|plums|cherry|cherries|dates|olives|fruits|wash|by|idea|ideas|plan|theory)`,
    `(i am|i was|we are|we were|i got|we got|i have been|me|am|was) (@how-very)? (@how-very)? [high] ($|right now|as|af|rn|lol|lmao|haha|again|tonight|today|at (work|school|uni|church|a|the|my|this|her|his|dinner|thanksgiving|christmas)|in (class|work|the|a|my|church|this|tesco|asda|lidl|aldi|walmart|target|public|bed)|on (weed|mushrooms|shrooms|acid|coke|edibles|pills|my own supply|@drugs-hard-sure|@drugs-cannabis-sure|@drugs-pills)|off (an|one|my|this|the|that|half|weed|edibles|@count)|while|watching|when i|and (watching|eating|hungry|it|ordered|i|we|forgot|just|my|can|lying|giggling)|but|i (forgot|can|could|just|thought|ate|swear|am)|that|every|during|all)`,
    '(still|so|too|lowkey|mega|proper|properly|super|absolutely|completely|fucking|ridiculously|stupid|way too|insanely|unbelievably|extremely|really|very|a bit|slightly|already|was) [high] (right now|as fuck|as hell|af|rn|to (function|drive|move|adult|work|cook|deal|talk|think|speak|understand|do|be|answer|go|type)|from (last night|the|that|this|yesterday)|off (an|one|my|this|the|that|half|weed)|last night|at (work|school|uni)|in (class|work)|lol|lmao|and hungry)',
    '[(jaw (is|was)? (swinging|gurning|clenching|going)|gurned my|gurning my|gurning (in|at|like|all|away|on)|chewing my (face|jaw|cheeks)( off)?|pupils (are|were|like) (like)? (saucers|dinner plates|flying saucers|massive|huge)|eyes (are|were)? like (saucers|dinner plates|pissholes))]',
    '(high|stoned|baked|lifted|zooted|blazed|tripping|coked up) (af|asf|as fuck|rn|right now) $',
  ],
  allows: [
    'high on (life|love|success|caffeine|coffee|sugar|adrenaline|endorphins|nature|music|jesus|the (list|agenda|hog)|power|hope|hopes|paint fumes|happiness|vibes|this win|fumes|runner)',
    '(runners|runner|natural|sugar|caffeine|adrenaline|post concert|post holiday|emotional|endorphin) (high|comedown|come down|low)',
    '((price|prices)|rent|(cost|costs)|standards|expectations|hopes|spirits|temperature|fever|pollen|stress|anxiety|heart rate|blood pressure|blood sugar|cholesterol|sugars|hba1c|glucose|stakes|bar|tide|wind|winds|score|scores|morale|energy (level|levels)|expectation|(bill|bills)|ceiling|shelf|shelves|altitude|mountain|mountains|summit|kite|plane|(floor|floors)|(rating|ratings)|interest|mortgage|percentile|libido|(note|notes)|pitch) .. high',
    '(potato|potatoes|bread|cake|sourdough|cookies|oven|biscuits|banana bread|muffins|beans|focaccia|sunburn|sunburnt|in the sun|this heat|heatwave)',
    '(used to|years ago|back in (uni|college|school|the day)|when i was (young|younger|a teenager|a student)|in my (twenties|teens|youth))',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'treatment', 'pharmacy', 'condemnation', 'news'],
} satisfies Rule
