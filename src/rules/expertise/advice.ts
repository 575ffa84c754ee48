import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Advice from knowledge',
  understood: 'You pass on know-how.',
  why: 'Knowledge shown is worth more than knowledge claimed.',
  advice: 'Keep it.',
  when: { speaker: 'any', condemned: 'any', negated: 'any', quoted: 'any' },
  flags: [
    '[(tip|tips|pro tip|protip|top tip|hot tip|quick tip|interview tip|prep tip|psa|public service announcement|reminder from your|life hack from|note to|a note for|a note to|advice for|advice to|advice from|one for|word to the wise|rule of thumb|golden rule|first rule of|cardinal rule|lesson|main lesson|myth|fact check|pet peeve|common mistake|rookie mistake|biggest mistake|number one mistake|unpopular opinion from|thread|explainer|how to|step one|step 1|here is how|here is why|this is why|the trick is|trick is|trick to|the secret is|the secret to|key is|the fix is|fix is|the cause is|the answer is|the reason is|the reason) (for|to|of|from|here|junior|new|anyone|all|your|parents|the|a|on|about|is|i|you|it)? ..8 (if|never|always|do not|check|use|put|read|ask|try|keep|before|after|first|then|not|because|instead|nobody|every|any|four|two|three|staff|auditors|parents|teachers|running|support|descale|explain|choose|repeat|photograph)] !(to (get wasted|cheat|call in sick|pull|skive|blag)|i am (fat|drunk|single))',
    '[(for (anyone|those|people|folks|everyone|whoever|any|new|junior|all)|to (anyone|those|everyone|all|any|new|junior|the (hydrographers|people|folks))) (..2) (running|using|doing|starting|struggling|plastering|building|teaching|working|cooking|baking|training|thinking|scared|trying|moving|applying|planning|looking|wondering|asking|still|new|in my comments|learning|buying|studying|writing|hiring|stuck) ..12 (do not|never|always|check|use|will|try|not|make|keep|read|first|need|is|yes|put|start|ask|get)] !(my ex|onlyfans|plug)',
    '[(if you are|if your|if the|if a|when a|when the|when your|when you|whenever a|anytime you) ..10 (do not|never|always|check|try|use|drop|put|read|ask|keep|walk|start|take|turn|photograph|make sure|test|add|leave|stop|tell|wait|it is (nearly|almost|usually|probably|never|the)|change|bleed|lower|raise|write)] !(me (anymore|again)|my (messages|dms)|unfollow|unfriend|drugs|calm down|a (mug|idiot)|a life|yourself in the|you are an|bother|a hug|over it|my house|at me|this|nearby|near|on day one|thinking of applying|up for)',
    '^ [(do not|never|always) (wipe|stand|trust|use|put|open|reuse|share|sign|mix|skip|touch|leave|pour|run|cut|store|press|blame|deploy|commit|ship|rely|assume|ignore|confuse|feed|tube|prune|plant|water|over|overload|ask|call|pay|take|start|stop|send|email|click|give|move|lift|rush|flush|bake|rest|check|log|label|test|back up|wear|keep|measure|dry|sharpen|warm|stretch|ground|isolate|photograph|count|say|tell|go|let) ..8 (before|after|until|unless|because|without|than|or|from|on|in|into|with|side|first|otherwise|not|twice)] !(me|with my ex|my (heart|man|girl)|bitch|a man who|on me|in love)',
    '^ [(check|use|put|drop|add|advance|reflow|swap|log|turn|turning|try|test|bake|baste|rest|shape|keep|set|clean|tighten|loosen|measure|lower|raise|read|replace|unplug|bleed|prime|dip|tube|reconcile|preheat|salt|soak|isolate|restart|profile|index|cache|reduce|photograph|carry|write|do|repeat|order) (the|your|a|each|maybe|every|it|them|to|out|for|in|up|sigterm|with|down|u4) ..8 (before|first|again|then|because|until|and (then|check|log|swap|leave|give|watch|rest)|otherwise|instead|twice|not after|after|degrees|minutes|seconds|hours|weeks|while|at a time|so (that|it|you))] !(drunk|pints|the kids)',
    '[(before you (touch|blame|sign|go|buy|start|cut|open|post|deploy|argue|fix|look|paint|plant|pour|send|call|ask|commit|hire|move|bake|drill|lift)|rather than|nine times out of ten|more often than not|almost always|nearly always|nearly never|it is usually|in most cases|contrary to|the difference between|what (people|the courses|nobody|they|most people) (get wrong|forget|do not (say|tell|realise|know|see)|skip|miss))]',
    '[(people|everyone|beginners|most people|juniors|students|customers|managers|companies|candidates) (skip|forget|miss|think|assume|underestimate|overlook|confuse|get wrong|ask me|always ask|often ask|never ask|ask) ..8 (and|but|the|is|how|why|that|what)] // (actually|answer|really|because|is|not|it|wonder|honest|bit)',
    '[(@number|@number-word|four|two|three) (random words|thin coats|short|steps|things|rules|reasons|signs|ways|questions|checks|simple) ..3 (beat|beats|you|to|that|i|for|every|every time|kill|keep)] ',
    '[1 @capital ..12 2 @capital]',
    '[(step|point|part|tip) (one|two|three|1|2|3)] // (then|step|rule|point|two|2|next|is|we|do)',
    '[(beats|beat|wins|fails) (every time|every single time|better than|because|anything|out cheaper|nine times)]',
    '[(what i|things i|what we|what the|the thing i|what nobody) (learned|learnt|tell|say|wish|look for|teach|told|check|expect|look at) ..5 (is|was|every|say|for|to|about|before|new|people|when|in|from|moving|running|single)]',
    '[(i (tell|teach|told|advise|remind|recommend|show)|we (tell|teach|advise|recommend)) (..2) (clients|students|patients|parents|people|new|juniors|customers|my (class|students|trainees|clients|patients)|staff|cadets|drivers|candidates) ..6 (to|that|is|not|never|always|how|why)?]',
    '[(nobody|no one) from (the|your) (bank|hmrc|irs|police|amazon|microsoft|council) will (ever)?]',
    '[(it is|its|that is|this is) (nearly|almost|usually|probably|generally|actually|rarely|never|technically) (never|always|the|a|because|not|down to|caused) ..6 (it is|not|but|the|because|rather)?]',
    '[(turns out|the (root cause|bottleneck|culprit|problem|issue|bug|fault|answer|leak|failure) (was|is|turned out)) ..6 (was|is|the|a|in|because|one|not|that)?] // (fix|fixed|moved|swap|now|takes|instead|query|minutes|seconds|replace|check|because|changed|read)',
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
