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
    '@politics-side',
    `@politics-voters .. ${ARE} ${HOW}? ${HOW}? ..1 @politics-scorn`,
    `(@politics-party|@politics-figure) (voters|voter|supporters|supporter|fans|fanboys|lot|crowd|people|cult|cultists|followers|worshippers|members|types|mob|brigade) .. (${ARE} ${HOW}? ${HOW}? ..1 @politics-scorn|@politics-scorn|can (fuck off|get in the (sea|bin)|rot|go to hell|do one|choke)|make me sick|disgust me|should not be allowed)`,
    `(anyone|anybody|everyone|people|those|idiots|morons|any person|any woman|any man) (who|that) (still)? (votes|vote|voted|supports|support|supported|defends|defend|voting) (for)? .. (@politics-party|@politics-figure|brexit|leave|remain|maga|them) .. (@politics-scorn|unfollow|unfriend|block|should not|do not deserve|can (fuck off|get in|rot|go to)|dead to me|shame on|no respect|the problem|part of the problem|brain|iq|blood on|on your hands|stupid|enjoy|delete me)`,
    '(if you|if u) (still)? (vote|voted|support|supported|are voting|like|defend) (for)? .. (@politics-party|@politics-figure|brexit|leave|maga|trump|them) .. (@politics-scorn|unfollow|unfriend|block|do not talk|do not speak|you are|dead to me|shame on|fuck (off|you)|get (off|out)|delete|i judge|i hate you|we can not be|not my friend|brain|iq|go to hell|kindly leave|see yourself out)',
    '(@politics-voters|@politics-party) .. (should not be allowed|should be banned|do not deserve|should lose the right|should be stripped|too (stupid|thick|dumb|old)) .. (vote|to vote|voting|breathe|rights|children|breed|passport|citizenship)',
    '(%hate|despise|loathe|detest|can not stand|fuck|screw) (all|every single|every|each and every|the fucking|these|those|you|you all|fucking)? (of the|the)? (@politics-voters|@politics-party) !(conference|manifesto|policy|arts|studies)',
    '(thick|stupid|brain dead|braindead|ignorant|racist|evil|brainwashed|dumb|idiot|moronic|gullible|uneducated|inbred|crazy|rabid|deluded|delusional|scum|scummy|fascist|commie|nazi|traitor|pathetic|smug|sanctimonious|hypocritical|corrupt|vile|disgusting|nasty|filthy|dirty|thieving|lying|murdering|heartless|communist|marxist|godless|treasonous) (@politics-party|@politics-voters)',
    '(@politics-party|@politics-voters) (scum|vermin|filth|cunts|bastards|wankers|traitors|morons|idiots|trash|garbage|nazis|fascists|commies|cowards|cultists|hypocrites|liars|clowns|pigs|rats|snakes|parasites|sheep|twats|pricks|crooks|thieves)',
    '(liberalism|conservatism|leftism|socialism|wokeness|wokeism|being (liberal|conservative|left wing|right wing|woke)|the left|the right|progressivism|nationalism|unionism) is (a)? ..1 (mental (illness|disorder)|disease|cancer|cult|mind virus|plague|poison|brain rot|brainrot|sickness|death cult|religion for idiots)',
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
    '(head|heads) (checked|examined|tested|read) .. (vote|voted|voters|party|ballot|@politics-party|@politics-figure)',
    '(vote|voted|votes|voting|voters|party|@politics-party|@politics-figure) .. (head|heads|brain|brains) (checked|examined|tested|scanned)',
    { words: '(thanks|cheers|nice one|well done|congrats|congratulations|great job|good job|hope you are happy|happy now) ..2 (@politics-voters|voters|@politics-party)', severity: 'low' },
    { words: '(unfollow|unfriended|unfriending|unfriend|blocked|blocking|block|unfollowed|cut off|disowned|uninvited) .. (if you|who|that|anyone|everyone|people|everybody|family|cousin|friends|@number) .. (vote|voted|voting|support|supported|supports|@politics-party|@politics-figure|liberal|conservative|party|brexit)', severity: 'medium' },
    '(if you are|if u are|you are) (a|an) (@politics-party|liberal|conservative|tory|democrat|republican|brexiteer|remainer|leftist|socialist|nationalist|unionist|libdem) .. (unfollow|unfriend|block|leave|get (out|off|lost)|delete|go away|do not talk|bye|kindly)',
    '(get|throw|kick|deport|ship|send) (these|all|the|every|those) (@politics-voters|@politics-party) (out|away|back|to)',
  ],
  allows: ['(not all|not every)', '(i am|im|was) (a|an) (liberal|conservative|socialist|republican|democrat)', 'conservative (estimate|estimates)', 'right wing (back|play)', 'labour (ward|pains)'],
  harmlessIn: ['game', 'film', 'book', 'history', 'news'],
} satisfies Rule // prettier-ignore
