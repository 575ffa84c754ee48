import type { Rule } from '../../model/rule.ts'

const ARE =
  '(is|are|was|were|must be|really are|have to be|got to be|be|will always be|have become|has become|act like)'
const HOW =
  '(all|just|literally|actually|such|a bunch of|a pack of|nothing but|such a|a|an|the|absolutely|honestly|genuinely|mostly|full of|either|basically|complete|total|utter|so|really|too|pretty much|a load of|the most|deeply|fucking)'

export default {
  title: 'Contempt for voters of a side',
  understood: 'You run down everybody who votes for or follows a party or a cause.',
  why: 'Some of your future colleagues and customers vote that way, and readers of either side notice contempt.',
  advice: 'Delete it, or argue about the policy instead of the people.',
  law: 'In some places political belief or activity is protected at work; contempt for others seldom is.',
  severity: 'medium',
  when: { condemned: 'any', question: 'any', hypothetical: 'any', negated: 'no' },
  flags: [
    { words: ['(shower|bunch|load|pack) of ..1 * voting for (them|it|him|her)', '(and)? so (is|are) (anyone|everyone|anybody|those) (who|that) (votes|vote|voted|supports) ..6', '(anyone|everyone|anybody|people|those) (who|that) (votes|vote|voted) for (that|this|those|these) ..2 (deserves|deserve|should|is|are|needs|has|have|can) ..4', '@politics-voters .. (still can not|still cannot|can not|could not|can barely|still waiting to) (name|spell|explain|point|find|read|list) ..4', '@politics-voters .. traitors'] },
    '@politics-side',
    `@politics-voters .. ${ARE} ${HOW}? ${HOW}? ..1 @politics-scorn`,
    `(@politics-party|@politics-figure) (voters|voter|supporters|supporter|fans|fanboys|lot|crowd|people|cult|cultists|followers|worshippers|members|types|mob|brigade) .. (${ARE} ${HOW}? ${HOW}? ..1 @politics-scorn|@politics-scorn|can (fuck off|get in the (sea|bin)|rot|go to hell|do one|choke)|make me sick|disgust me|should not be allowed)`,
    `(anyone|anybody|everyone|people|those|idiots|morons|any person|any woman|any man) (who|that) (still)? (votes|vote|voted|supports|support|supported|defends|defend|voting) (for)? .. (@politics-party|@politics-figure|brexit|leave|remain|maga|them) .. (@politics-scorn|unfollow|unfriend|block|should not|do not deserve|can (fuck off|get in|rot|go to)|dead to me|shame on|no respect|the problem|part of the problem|brain|iq|blood on|on your hands|stupid|enjoy|delete me)`,
    '(if you|if u) (still)? (vote|voted|support|supported|are voting|like|defend) (for)? .. (@politics-party|@politics-figure|brexit|leave|maga|trump|them) .. (@politics-scorn|unfollow|unfriend|block|do not talk|do not speak|you are|dead to me|shame on|fuck (off|you)|get (off|out)|delete|i judge|i hate you|we can not be|not my friend|brain|iq|go to hell|kindly leave|see yourself out)',
    '(@politics-party|@politics-voters) (scum|vermin|filth|cunts|bastards|wankers|traitors|morons|idiots|trash|garbage|nazis|fascists|commies|cowards|cultists|hypocrites|liars|clowns|pigs|rats|snakes|parasites|sheep|twats|pricks|crooks|thieves)',
    '(woke|liberal|leftist|left wing|right wing|conservative|socialist|marxist|maga|trump|brexit|tory|nationalist|unionist) (mind virus|brain rot|brainrot|derangement syndrome|agenda is|nonsense is destroying|madness|lunacy|insanity|cult|nutjobs|nutters|loons|lunatics|freaks|weirdos|zombies|idiots|morons|scum)',
    { words: `(you are|you people are|you lot are|you all are|they are all|they are|they all are|you) ${HOW}? ${HOW}? ..1 @politics-scorn`, with: ['(if (you|u) (still)? (vote|voted|support|supported|got that flag|got that sign|have that flag|have that sign|fly that)|(people|those|anyone) (who|that) (still)? (vote|voted|support|put)|still support that party|the other party|liberal|tory|labour|republican|democrat|conservative|brexit|remainer|yard sign|ballot|electorate|@politics-voters|voted (yes|no|leave|remain|for))'], without: ['(talent show|eurovision|strictly|bake off|x factor|pet|match)'] },
    { words: '(traitors|traitor|sheep|morons|idiots|clowns|scum|cowards|fools|sellouts|vermin|fascists|commies) (every one of|all of|the lot of|every last one of) (you|them)', with: ['(vote|voted|voters|ballot|party|election|referendum|parliament|government|elected|@politics-party)'] },
    '(you people|you lot|u people|these people|that lot|that party|the other (side|party|lot)|@politics-party|@politics-voters) .. (are|is) (the reason|why) (this|the|our) (country|nation|city|state|town|place|world)',
    '(too|so) (thick|stupid|dumb|dense|ignorant|simple|old|lazy|uneducated|gullible) (to be allowed|to (hold|have|get|deserve|be trusted with|be given|use)|for) .. (ballot|vote|voting|polling card|polling station|democracy|pencil)',
    '(shameless|useless|stupid|foolish|gullible|ignorant|mumu|olodo|brainless|hungry|bought|dumb|thick|lazy|selfish) (set of|bunch of|pack of|lot of)? (voters|electorate|constituents)',
    '(can not|cant) fix stupid .. (voter|voters|election|vote|party|they|them)?',
    '(good little|obedient|brainwashed|mindless|dumb|blind|you|u|stupid|masked|boosted|like) sheep .. (vote|voted|clapping|clap|mask|masked|jab|boosted|party|government|voters|still)',
    '(masked|boosted|jabbed|vaxxed|triple jabbed) .. like .. sheep',
    '(@politics-party|the other (side|party|lot)|that party|this party|that lot|leftists|conservatives|liberals|right wingers|lefties) (would|never|want to|hate|only care|do not care|love nothing more|will always|would rather|literally want|just want|think) .. (let|sell|starve|kill|steal|watch|worked|done|grandmother|granny|kids|poor|a day|rob|burn|money|die|dead|freedom|country|themselves|people|flag|babies|hungry|free|handouts|tax|taxes|trees)',
    '(put|puts|putting) (their|your|an|a) (x|cross|tick) (next to|by|for|against|in the box) .. (need|needs|thick|stupid|shame|idiot|head|brain|mug|mugs|moron|blood)',
    '(vote|voted|votes|voting|voters|party|@politics-party|@politics-figure) .. (head|heads|brain|brains) (checked|examined|tested|scanned)',
    '(@politics-voters|@politics-party|(people|anyone|everyone|anybody|those|fools|idiots) (who|that) (vote|votes|voted) .. (lot|party|man|woman|clown|clowns|crook|crooks|shower|them|him|her|blue|red|green|yellow|orange|purple)) .. (would|will|will happily|want|wants|have|has|must have|need|needs|do not|can not|should|are just|are all|only) ..1 (step over|sell|starve|burn|eat|steal|rob|let|rather|vote for a|drown|watch|cheer|clap|follow|jump|believe anything|swallow|lick|your (kids|money|guns|freedom|house|children|fridge|nan)|you (poor|broke|dead|scared|silent)|rocks for brains|rocks in|no brain|no brains|mush for|sawdust|porridge|half a brain|brains of|iq|a screw loose|never had to|never paid|never worked|spell it|spell|read|count to|think for themselves|kids who|children who|people who never|bitter|jealous|scared of|afraid of|racists|snowflakes|losers|grow up|a lobotomy|therapy|their heads|medication|help|to touch grass|jail|locking up)',
    '(half of you|most of you|some of you|this country|people here|folk here|they|you lot|you people|half this town|most people) would (still)? (vote|elect|have voted) (for)? (a|an|any|anything) ..3 (rosette|donkey|monkey|turnip|cabbage|pig|goat|if it|red|blue|wore|promised|free)',
    '(voters|electorate|general public|half the country|half of (this|the) country|the masses|most people in this country) .. (deserve (what|everything|it|this|them)|get the government they deserve|can not (spell|read|count|think)|cannot (spell|read|count|think)|(is|are) (stupid|thick|idiots|morons|gullible|sheep|asleep|brainwashed|lost|dumb|clueless|ignorant|racist|braindead|to blame|the problem)|vote against (their|its) own|would vote for a|believe anything|fall for)',
    { words: '(thanks|cheers|nice one|well done|congrats|congratulations|great job|good job|hope you are happy|happy now) ..2 (@politics-voters|voters|@politics-party)', severity: 'low' },
    '(if you are|if u are|you are) (a|an) (@politics-party|liberal|conservative|tory|democrat|republican|brexiteer|remainer|leftist|socialist|nationalist|unionist|libdem) .. (unfollow|unfriend|block|leave|get (out|off|lost)|delete|go away|do not talk|bye|kindly)',
  ],
  allows: ['(not all|not every)', '(i am|im|was) (a|an) (liberal|conservative|socialist|republican|democrat)', 'conservative (estimate|estimates)', 'right wing (back|play)', 'labour (ward|pains)'],
  harmlessIn: ['game', 'film', 'book', 'history', 'news'],
} satisfies Rule // prettier-ignore
