import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Advice from knowledge',
  understood: 'You pass on know-how.',
  why: 'Knowledge shown is worth more than knowledge claimed.',
  advice: 'Keep it.',
  when: { speaker: 'any', condemned: 'any', negated: 'any', quoted: 'any' },
  flags: [
    {
      words: '[^ @expertise-do // ^ (then|and|or)? @expertise-do]',
      with: [
        '(degrees|minutes|hours|weeks|days|inches|finger|knuckle|vent|dose|dough|oven|heat|blade|screw|screws|valve|wire|wires|soil|roots|patient|patients|child|children|pupil|student|customer|password|backup|server|query|database|wound|temp|temperature|infection|battery|engine|brake|brakes|chain|seal|pipe|pressure|joint|joints|knees|back|hips|grain|clay|glaze|thread|needle|seam|yarn|lens|exposure|string|strings|reed|bow|invoice|contract|clause|evidence|deadline|receipt|draft)',
      ],
    },
    '[(half|most|all|many|a third|two thirds|nine in ten|the majority|plenty) (of)? (the|my|these) ..4 (i get called|i see|i meet|i treat|i fix|i mark|i read|we see|we get|that come|who come|come through|i am called|i am asked) ..6 (is|are|was|come|have|has|do)?]',
    '[(tells|tell|told) you (more|how|whether|that|everything|what|nothing|less) (than|about|the|it|you|if|there)?] // (label|look|check|back|price|smell|colour|sound|first|listen|data|number|test)',
    '[(for (anyone|those|people|folks|everyone|whoever|any|new|junior|all)|to (anyone|those|everyone|all|any|new|junior|the (hydrographers|people|folks))) (..2) (running|using|doing|starting|struggling|plastering|building|teaching|working|cooking|baking|training|thinking|scared|trying|moving|applying|planning|looking|wondering|asking|still|new|in my comments|learning|buying|studying|writing|hiring|stuck) ..12 (do not|never|always|check|use|will|try|not|make|keep|read|first|need|is|yes|put|start|ask|get)] !(my ex|onlyfans|plug)',
    '^ [(check|use|put|drop|add|advance|reflow|swap|log|turn|turning|try|test|bake|baste|rest|shape|keep|set|clean|tighten|loosen|measure|lower|raise|read|replace|unplug|bleed|prime|dip|tube|reconcile|preheat|salt|soak|isolate|restart|profile|index|cache|reduce|photograph|carry|write|do|repeat|order) (the|your|a|each|maybe|every|it|them|to|out|for|in|up|sigterm|with|down|u4) ..8 (before|first|again|then|because|until|and (then|check|log|swap|leave|give|watch|rest)|otherwise|instead|twice|not after|after|degrees|minutes|seconds|hours|weeks|while|at a time|so (that|it|you))] !(drunk|pints|the kids)',
    '[(before you (touch|blame|sign|go|buy|start|cut|open|post|deploy|argue|fix|look|paint|plant|pour|send|call|ask|commit|hire|move|bake|drill|lift)|rather than|nine times out of ten|more often than not|almost always|nearly always|nearly never|it is usually|in most cases|contrary to|the difference between|what (people|the courses|nobody|they|most people) (get wrong|forget|do not (say|tell|realise|know|see)|skip|miss))]',
    '[(people|everyone|beginners|most people|juniors|students|customers|managers|companies|candidates) (skip|forget|miss|think|assume|underestimate|overlook|confuse|get wrong|ask me|always ask|often ask|never ask|ask) ..8 (and|but|the|is|how|why|that|what)] // (actually|answer|really|because|is|not|it|wonder|honest|bit)',
    '[(beats|beat|wins|fails) (every time|every single time|better than|because|anything|out cheaper|nine times)]',
    '[(nobody|no one) from (the|your) (bank|hmrc|irs|police|amazon|microsoft|council) will (ever)?]',
    '[(it is|its|that is|this is) (nearly|almost|usually|probably|generally|actually|rarely|never|technically) (never|always|the|a|because|not|down to|caused) ..6 (it is|not|but|the|because|rather)?]',
    '[(carry|keep) (naloxone|narcan|an epipen|a tourniquet)]',
  ],
  allows: [
    '(how to|tip|tips|trick) .. (cheat|skive|call in sick|pull|get high|get wasted|shoplift|scam|blag|bunk|fake|steal|sneak|hide it|cheating|dodge)',
    '(fake|lie|lied|lying|chatgpt|pills|shots|tequila|vodka|weed|coke|joint|edible|blunt|pull girls|sugar daddy|onlyfans|dealer)',
    '(unfollow|block) me',
    'my (ex|love life|heart)',
  ],
  allowsInPost: [
    '(never see a doctor|fake sick|sick days|fake sick|off sick|boss never|they never check|hiring managers never|nobody checks)',
  ],
  voices: ['own', 'reply', 'quote', 'image'],
} satisfies Rule
