import type { Rule } from '../../model/rule.ts'
import { GROUP, MEMBER } from '../hate/parts/group.ts'

const SAY = '(%say|%call|%use|%tell|%shout|%post|%tweet|%think|%believe|%make|%write)'
const WHO =
  '(people|anyone|someone|somebody|men|women|those|folk|folks|adults|a grown man|grown men|you|kids|fans|strangers)'

/** The post tells harsh words or deeds in order to speak against them. Precise: what it clears is cleared for good. */
export default {
  title: 'Condemnation',
  understood: 'The post speaks against what it tells.',
  why: 'Quoting abuse in order to condemn it is to its writer’s credit.',
  advice: 'Nothing to do.',
  flags: [
    // Naming the ill and standing against it.
    '(no|any) (place|room|excuse|tolerance|home|justification) .. (for|in) ... @field-prejudice',
    '(zero tolerance|stand up|standing up|stood up|speak out|spoke out|speaking out|say no|rally|protest|march|marching|marched|campaign|campaigning|petition) (for|to|against|over|about) .. @field-prejudice',
    '(%stop|%end|%fight|%fighting|%tackle|%combat|%challenge|%condemn|%oppose|%resist|%confront|%eradicate|%report|%counter|%denounce|%call out|%kick out|%stamp out) (the|this|all|any|some)? (online|everyday|casual|institutional)? @field-prejudice',
    '(sick|tired|fed up|ashamed|weary|exhausted) (and tired)? (of|by|with) (the|this|all|so much|constant|casual|everyday|seeing|hearing|reading)? .. @field-prejudice',
    '(sick|tired|fed up|weary) (and tired)? (of|with) .. (racist|sexist|homophobic|transphobic|misogynistic|ableist|antisemitic|islamophobic|xenophobic|bigoted) .. @field-remark',
    '@field-prejudice (is|are|has|have) (still|not|never|real|everywhere|alive|wrong|a disease|a crime|rife|rampant|disgusting|unacceptable|no place|vile|evil|a choice|learned|taught|a problem|on the rise|no joke)',
    '(victims|survivors|survivor) of ... @field-prejudice',
    '(racist|sexist|homophobic|transphobic|misogynistic|misogynist|ableist|antisemitic|islamophobic|xenophobic|bigoted|dehumanising|dehumanizing|prejudiced|hateful) @field-remark',
    // Judging the words.
    '(is|are|was|were|sounds|this|that) (so|just|really|pretty|blatantly|incredibly|deeply|plain|clearly|such a|a|an|absolutely|utterly)? (racist|sexist|homophobic|transphobic|misogynistic|ableist|antisemitic|islamophobic|xenophobic|bigoted|dehumanising|dehumanizing|slur|derogatory) !(now|these days|nowadays|apparently|anymore)',
    '(is|are|was|were) (not|never) (ok|okay|acceptable|a joke|a compliment|an insult|just banter|banter|funny|harmless|edgy|a punchline|a slur for) .. (to|when|and|it|in|for|at|or|full|$)',
    `(it|that|this) is (never|not) (ok|okay|acceptable|right|funny|cool|fine) (to|when|for) .. ${SAY}`,
    '(disgusting|vile|awful|appalling|shameful|disgraceful|sickening|horrible|unacceptable|horrendous|ignorant|inexcusable) (thing to say|thing to hear|thing to post|comment|comments|remark|remarks|tweet|abuse|language|attitude|attitudes|rhetoric|behaviour|behavior|views)',
    '(appalled|horrified|ashamed|saddened|heartbroken|shocked|disgusted|sickened) (to (hear|see|read|learn)|that (people|someone|anyone|a man|a grown man|so many))',
    '(appalled|horrified|saddened|heartbroken|disgusted|sickened) (by|at) (the|this|these|that|all the) .. @field-remark',
    '(saying|calling|thinking|believing|claiming|suggesting|implying|to say|to call|to claim|telling people|insisting|writing|posting|tweeting|shouting) ..9 (is|are) (a|an|so|just|really|plain|never|not|always|deeply|simply|absolutely|utterly)? (a|an)? (disgusting|wrong|vile|hateful|racist|sexist|bigoted|bigotry|hate speech|ok|okay|offensive|harmful|ignorant|ridiculous|false|untrue|unacceptable|acceptable|dangerous|cruel|horrible|shameful|disgraceful|prejudice|nonsense|funny|a joke|joke|lie|insult|homophobic|transphobic|ableist|antisemitic|islamophobic|misogynistic|misogyny|racism|sexism|homophobia)',
    '(not|never|is it|why|think it is|think its) (it|that|this)? (really|ever|at all|so)? (ok|okay|fine|acceptable|alright|cool|funny) to (be)? (call|calling|use|say|saying) (me|us|people|someone|anyone|anybody|women|men|kids|each other|them|him|her)',
    '(can not|could not|do not|surely) (you)? (seriously|really|honestly|actually|truly) (believe|think|mean|claim|say) (that)?',
    '(will|should|can|could|must|ought to|deserves to) (get|land|put|see) (you|him|her|them|people|anyone|someone) .. (banned|fired|sacked|arrested|jailed|reported|suspended|in jail|in prison|in court|behind bars|prosecuted)',
    '(consequences|punishment|penalty|prosecution|jail time) for (saying|threatening|calling|posting|using|telling|wishing|anyone|people|those)',
    '(disheartening|disgusting|sad|awful|scary|frightening|horrible|shameful|depressing|upsetting|sickening|it hurts|hurts|painful|tragic) (to|that) .. (see|hear|read|hearing|people|so many) .. (call|calling|say|saying|tell|telling|claim|wish|wishing|treat|treating)',
    '(does not|do not) (mean|give) (that)? (you|anyone|they|we) (have|the right|a right|get) to (hate|hurt|insult|attack|mistreat|exclude|bully|abuse)',
    'how (dare|could|can) (you|anyone|anybody|people|they|he|she) (even)? (say|call|think|write|post|claim|tell|suggest)',
    `(sick|tired|fed up|weary) (and tired)? (of|with) (hearing|seeing)? (people|anyone|everyone|those|politicians|the media|the press|folks) (who)? (blaming|hating|calling|treating|attacking|mocking|demonising|demonizing|scapegoating|blame|hate|call|treat|attack|mock|using|use) .. (${GROUP}|${MEMBER}|them|each other)`,
    'if you (still|really|honestly|actually)? (think|believe|say|claim|reckon) ..12 (you have been (lied to|misled|fooled)|you are (wrong|mistaken|misinformed|part of the problem|the problem)|think again|educate yourself|you need (to educate|to read|to meet)|read a book|shame on you|talk to one)',
    `(do you|does anyone|do people) (really|honestly|seriously|actually|genuinely|truly) (believe|think) (that)? (all|every|most) (${GROUP}|${MEMBER})`,
    `why (do|does|would) (some|so many|many|certain)? (people|folk|folks|politicians|men|anyone) still (think|believe|assume|insist)`,
    '(grew up|growing up|years of|childhood of|all through school|every day at school) ..1 (hearing|being called|getting called)',
    '(where is|what is|show me|got|have you got|no|zero) (your|the|any|some)? (evidence|proof|source|sources|data|statistics) (whatsoever|at all)? (that|for (this|that|the claim))',
    // Those who say such things.
    `(anyone|anybody|whoever|everyone|people|those|men|fans|if you|if anyone|adults) (who|that|still|think|thinks|say|says|call|calls|use|uses|believe|believes) ... (part of the problem|bigot|bigots|need to (grow up|stop|do better|educate)|needs to (grow up|stop|do better)|unfollow|block me|not welcome|should be ashamed|make me sick|disgust me|are the problem|is the problem|wrong|shame on)`,
    `(can not believe|do not understand|can not understand|will never understand|baffles me|blows my mind|breaks my heart|hate it when|hate when|hate that|hate how|sad that|sad how|wild that|wild how|crazy that|insane that|what is wrong with|wtf is wrong with|cringe when|angry when|furious that|it hurts when|makes me sick when|makes me sick that|makes me angry when) ${WHO} .. (still|who|can|could|would|will|actually)? ${SAY}`,
    `(stop|stopped|quit|enough with|end) (%call|%use|%say|%tell|%treat|%portray|%blame|%claim|%pretend|%insist|%repeat) (that)? (all)? (${GROUP}|a ${MEMBER}|people|women|men|girls|boys|kids|children|someone|each other|other people|that word|this word|the word|the term|things like|words like|slurs|us|them)`,
    '(do not|never|please do not|you can not|can not just|should not|must not|why do people|nobody should|no one should) (ever|just)? (%call|%use|%say) (people|women|men|girls|boys|kids|children|someone|somebody|anyone|a person|each other|that word|this word|the word|the term|the r word|the n word|things like|words like|slurs)',
    '(to the|dear|the) (man|men|woman|guy|person|people|lad|lads|bloke|passenger|customer|driver|teenager|teenagers|stranger|gentleman|troll|coward|idiot|kid|kids) (who|that) (%call|%shout|%yell|%spit|%scream|%grope|%grab|%throw|%abuse|%tell|%mock|%send|told)',
    '(was|were|been|being|get|gets|got|getting) (called|labelled|labeled|branded|referred to as) (a|an|the|every|names|things)?',
    '(i|we) (reported|blocked|called out|challenged|confronted|unfollowed|unfriended) (him|her|them|it|the account|this account|the comment|someone|a man|a guy|a colleague) .. (for|because|after|over)',
    // What nobody deserves; help and myths.
    '(nobody|no one|no woman|no man|no child|no kid|no person|no human|none of us|not one person) (deserves|should ever|should have|should|ever deserves) .. (called|treated|abused|harassed|bullied|beaten|hit|hurt|attacked|raped|assaulted|killed|threatened|humiliated|made to feel|told|spoken to|afraid|scared|live in fear|go through|hear)',
    '(the|a|this|that|these|harmful|tired|lazy|outdated|old|another|bust|busting|debunk|debunking|fight|fighting|challenge|challenging|breaking) (stereotype|stereotypes|myth|myths|trope|tropes|misconception|cliche|notion) (that|of|is|are|about|needs|need|has|must)',
    '(harmful|lazy|tired|outdated|dangerous|sexist|racist|ugly|damaging) (stereotype|stereotypes|myth|myths|trope|tropes|assumption|assumptions|idea|ideas)',
    '(helpline|hotline|samaritans|awareness week|awareness month|awareness day|refuge|white ribbon|orange the world|kick it out|show racism the red card|red card to)',
    '(dehumanises|dehumanizes|dehumanise|dehumanize|reduces) (people|them|us|women|men|human beings|whole communities|communities|refugees)',
    '(can not|should not|you do not get to|nobody gets to) (just)? (judge|stereotype|generalise|generalize|demonise|demonize|scapegoat|blame) (a|an|the|all|every|whole|people|any)',
  ],
} satisfies Rule
