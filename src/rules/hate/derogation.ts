import type { Rule } from '../../model/rule.ts'
import { OTHERS_SAY } from './parts/counter.ts'
import { GROUP, MEMBER } from './parts/group.ts'

const ARE =
  '(are|is|r|remain|will always be|have always been|%look like|%act like|%behave like|%live like|%breed like|%smell like|%smell of|%seem)'
/** Where the people are: "old people on the bus". */
const PLACE = '((on|in|at|round|around|from) (the|this|my|our|that|here|your)? *)?'
const RATHER = '@hate-adverb? @hate-adverb? @hate-adverb?'

export default {
  title: 'Running a group down',
  understood: 'You call a whole group of people bad, stupid or less than others.',
  why: 'Whoever reads applications must think of the colleagues and customers you would meet.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Delete it. If one person wronged you, say what that person did.',
  severity: 'medium',
  flags: [
    {
      words:
        '(they|these people|those people|more like) (are|is)? (all|just|nothing but)? (invaders|an invasion|an invading army|invading us)',
      with: ['(migrant|migrants|refugee|refugees|boats|fleeing|border|borders|asylum|our country|immigrants|illegals)'],
      without: ['(aliens|space|game|vikings|romans|history)'],
    },
    {
      words: [
        `${GROUP} ${ARE} ${RATHER} @hate-vile !(lovers|lover|shelter|rescue)`,
        `${GROUP} ${ARE} nothing (but|more than) .. (@hate-vile|@hate-bad)`,
        `@hate-vile (like|such as|called|aka) ${GROUP}`,
        `${GROUP} (infest|%infest|are infesting|%swarm|are swarming|are flooding|breed|are breeding|multiply|overrun|are overrunning|invade|are invading|have invaded|pollute|contaminate|poison)`,
        `(@group-faith) is ${RATHER} (@hate-vile|@hate-bad|not a religion|poison|a cult|a mental illness|a mental disorder|a disorder|a perversion|wrong|a death cult|a sickness|a sin)`,
      ],
      severity: 'high',
    },
    `${GROUP} ${PLACE} (these days|nowadays)? ${ARE} ${RATHER} @hate-bad`,
    `(true what they say|they were right|always said|have to say|got to say|sorry to say|say what you like|am just saying) .. ${GROUP} ${ARE} ${RATHER} (@hate-bad|@hate-vile)`,
    {
      words: `(vermin|scum|animals|savages|parasites|filth|cockroaches|rats|trash|leeches|subhumans|thieves|criminals|rapists|scroungers|inbreds|degenerates|pests) (the lot of them|all of them|every one of them|every last one|the whole lot|the lot|every single one)`,
      with: [[GROUP, '@slur', '(travellers|travelers|caravans|mosque|boats|dinghies)']],
      severity: 'high',
    },
    {
      words:
        '(drain|burden) on (the rest of us|society|the nhs|taxpayers|the taxpayer|resources|us all|our|everyone|the system|the state)',
      with: [[GROUP, MEMBER, '(disabled|disability|downs|autistic|abort|scan|immigrants|elderly)']],
      severity: 'high',
    },
    {
      words: `${GROUP} ${PLACE} (do nothing but|does nothing but|do nothing except|only ever|spend all day) (moan|complain|whinge|whine|nag|talk|gossip|shout|stare|breed|fight|drink|sit|scrounge|steal|lie|cry|tut|stand|shop|spend)`,
      severity: 'low',
    },
    `(find|found|consider|think|believe|reckon|know|bet|swear) (all|most|that|these|those)? ${GROUP} (are|is|to be|being|as)? ${RATHER} (@hate-bad|@hate-vile)`,
    `what (a|an) (nasty|vile|rotten|miserable|filthy|dirty|stupid|horrible|useless|pathetic|disgusting|wretched|sorry|lazy|thieving|dreadful|ghastly) (bunch|lot|shower|crowd|breed|species|people) (of people)? (${GROUP}|these @group-people) (are|is|can be)`,
    `${GROUP} (were|are) (never|not) (meant|supposed|made|born|built|fit) to (live here|be here|work|vote|lead|drive|rule|run|marry|have|be (equal|free|educated|in charge|around|among|near|leaders|bosses|soldiers|teachers))`,
    `(how|what|why are|are not|is not it obvious|so) .. (@hate-bad|@hate-vile) ${GROUP} (are|is|can be|always)`,
    {
      words: `(fucking|fuckin|bloody|goddamn|stupid|dirty|filthy|stinking|smelly|thieving|lazy|lying|disgusting|vile|rotten|horrible|useless|worthless|dumb|dumbass|thick|evil|retarded|sneaky|greedy|ugly|crazy|psycho|savage|barbaric|inbred|uncivilised|scummy|shitty|degenerate|nasty|smug|bitter|hysterical|entitled|moaning|nagging|whining|whiny|hormonal) ${GROUP}`,
      without: [
        '(my|love|like) (crazy|fucking|bloody|stupid|lazy)',
        '(proud|celebrating|celebrate|unite|united|march|marching|vote|sisterhood|solidarity)',
      ],
    },
    {
      words: `(you|these|those|another|a|some|typical|that|this|the|one) (fucking|fuckin|bloody|goddamn|stupid|dirty|filthy|stinking|smelly|thieving|lazy|lying|disgusting|vile|rotten|useless|worthless|dumb|retarded|sneaky|greedy|savage|inbred) (@group-one|@group-word (@person-noun|$))`,
      without: ['(boy|girl) (scout|scouts)'],
    },
    {
      words: `(@group-word|@group-people|female|male|refugee) (vermin|scum|scumbag|scumbags|filth|cockroaches|subhumans|subhuman|untermensch|degenerates|savages|parasites|leeches)`,
      without: [
        '(called|calling|calls|(words|terms|things|comments|posts|phrases|slurs) like|tory|against)',
        '(insect|infection|louse|lice|biology|ecology|plant|garden|tropical|malaria)',
      ],
      severity: 'high',
    },
    {
      words: `(nothing|anything|respect) .. (${GROUP}) // (most|many|all|half|a lot) of (them|em|those) (are|is) ${RATHER} (@hate-bad|@hate-vile)`,
      when: { negated: 'any' },
    },
    {
      words: `(hate|hated|despise|loathe|detest) (those|these|all|fucking|the)? (fucking)? (negros|negroes|chinamen|orientals|gypos|ragheads|rasta|rastas)`,
      severity: 'high',
      when: { speaker: 'not-other' },
    },
    `typical (fucking|bloody|stupid|lazy)? (${MEMBER}|${GROUP}) !(flu|cave|shed|weather|food|breakfast)`,
    `(just|only|merely|nothing but|being such|such) a (dumb|stupid|silly|weak|useless|little|filthy|dirty|lazy|fucking) (${MEMBER})`,
    `(everything|all|one thing|reason|what|problem|issue|trouble) .. wrong (with|about) ${GROUP}`,
    `(the problem|the trouble|the issue|what is wrong) with (all|most|these|those|so many|modern|young|you)? ${GROUP} (is|are|these days|today|nowadays|$)`,
    {
      words: `${GROUP} (all|just|really|only|always|do|will|fucking)? (%ruin|%destroy|%wreck|%spoil|%poison|%fuck up|%mess up|%kill) (everything|society|the country|this country|our country|the world|everything they touch|our culture|the neighbourhood|the neighborhood|the area|our way of life|our town|this town|this city|the city|the nhs|the economy|my life|lives|the game|football|gaming|comedy|christmas|our schools|our streets|families)`,
      severity: 'high',
    },
    {
      words: `${GROUP} (%suck|stink|reek|%smell|smell bad|should be ashamed|%lie|%steal|%cheat|%scam|%scrounge|%leech|sponge|have no (brain|brains|morals|shame|class|manners|honour|soul|souls|decency|sense|respect|value|values|dignity|worth|feelings|conscience|self control))`,
    },
    {
      words: `(no|not one|not a single|never met a|there is no|there are no) (good|decent|honest|smart|clever|intelligent|normal|sane|real|such thing as a (good|decent|smart|moderate)|competent|clean|peaceful|moderate|funny|attractive) (${MEMBER}|${GROUP})`,
      when: { negated: 'any' },
    },
    {
      words: `${GROUP} (are|is|r|will never be|can not be|can never be|do not count as|do not qualify as) (not|never|hardly|barely)? .. (human|humans|people|equal|equals|our equals|civilised|civilized|real women|real men|real people|real americans|normal|the same as us|like us|like you and me|welcome|wanted|trusted|able to think|capable of|as smart as|as good as|as intelligent as|fit to)`,
      with: ['(not|never|hardly|barely)'],
      reach: 'sentence',
      severity: 'high',
      when: { negated: 'any' },
    },
    {
      words: `${GROUP} // (they are|they r|they is|all of them are|every one of them is|each of them is|bunch of|what a bunch of) ${RATHER} (@hate-vile|disgusting|stupid|criminals|thieves|rapists|terrorists|murderers|liars|perverts|paedophiles|pedophiles|groomers|idiots|morons|retarded|sick|whores|the worst|lazy|dirty|filthy|thugs)`,
      severity: 'high',
    },
    {
      words: `(@hate-vile|%hate|disgusting|stupid|idiots|morons|criminals|terrorists|retarded|worthless|die|the worst|pathetic|awful|horrible|evil) // (talking about|talking to|looking at|i mean|meaning|especially|that is right|namely|like|yes you|i am on about) (you|all|the|these|all you|those)? ${GROUP}`,
    },
    `(%hate|%despise|scared|afraid|terrified|wary|sick) of (all|these|those)? ${GROUP} because they .. (are|do|can|always|never)`,
    `(world|country|place|society|britain|england|america|europe|city|town|office|company|planet|earth|everyone|we) (would be|will be|is|are|would all be) (so much|much|far|a lot|way|a)? (better place|better|better off|nicer place|cleaner|safer|nicer|happier|richer) (off)? (without|with no|with fewer|if there were no|if we got rid of|once) .. ${GROUP}`,
    `(blame|blaming) (it on)? (all|the|these)? ${GROUP} for (everything|all|the state|this|ruining|crime)`,
  ],
  allows: [
    ...OTHERS_SAY,
    '(if|when) (a|any|some|your|my) * (said|says|told)',
    '(not all|not every|some people|people who|someone who|anyone who|those who|if you|men who|you|who|he|she|they|media|society|tories|politicians|government) .. (think|thinks|believe|believes|assume|assumes|imply|implies|pretend|pretends|claim|claims|act like|portray|paint|suggest|suggests|treat|treats|say|says|saying)',
    '(myth|stereotype|trope|idea|notion|lie|assumption) (that|about|of)',
    '(are|is) (so|just|too|really)? (often|still|constantly|always|routinely|being|seen as|considered|called|treated|portrayed|viewed|perceived|regarded|labelled|dismissed|thought|assumed|told|made to feel|branded|supposed|judged|stereotyped)',
    '(people|men|women|they) are (so|really)? (lucky|tired|allowed)',
    'as (lazy|stupid|bad|weak|emotional|violent) as (everyone|anybody|anyone|the rest|men|women)',
  ],
} satisfies Rule
