import type { Rule } from '../../model/rule.ts'
import { OTHERS_SAY } from './parts/counter.ts'
import { GROUP, MEMBER } from './parts/group.ts'

/** Whom one will not have: a group, or people of it by what they do. */
const SHUT_OUT = `(${GROUP}|${MEMBER}|@group-word (tenants|tenant|backpackers|workers|worker|staff|crew|drivers|builders|nurses|maids|cleaners|students|neighbours|labourers|applicants)|(backpackers|workers|tenants|students|staff|people) from @group-place|(lower|low) caste)`

const SHOULD = '(should|should all|must|need to|needs to|ought to|have to|had better|better|can)'

export default {
  title: 'Shutting a group out',
  understood: 'You say that people should be kept out of jobs, homes, places or the country for who they are.',
  why: 'A call to exclude people is unlawful at work, and a reader must fear it from you there.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Delete it.',
  severity: 'high',
  flags: [
    {
      words: `(not|never) (be)? (hire|hiring|take on|taking on|put on|putting on|let to|rent to|employ|employing|accept|accepting) (any|more|some|a|an)? ${SHUT_OUT} !(who|that)`,
      when: { negated: 'any' },
    },
    {
      words: `(not|never) (be)? (want|have|having) (any|more|some|a|an)? ${SHUT_OUT} ($|here !(to|who|feeling)|(in|on) (my|our|this|a|the) (crew|team|staff|house|building|street|school|flat|office|neighbourhood|village|country|site|kitchen)|working for|as (my|our) (tenant|tenants|neighbours|boss|doctor))`,
      when: { negated: 'any' },
    },
    `never again (will|would|shall|should|am|are)? (i|we)? .. (let|hire|employ|use|trust|rent|date|buy|work|deal|allow|take|book|get) (to|from|with|for|on)? (a|an|any|another|some)? .. (${MEMBER}|${GROUP}|from @group-place)`,
    `(can not|could not|do not|would not|will not|never) (hire|employ|trust|promote|use|recruit|take on|keep) (working|young|new|single)? (mums|mothers|moms|pregnant women|women with kids|women with children|married women|newlyweds|young women|parents|carers|muslims at ramadan|people with (kids|disabilities)) `,

    {
      words: `(not|never) (ever|usually|normally)? (shortlist|short list|interview|call back) (any|a|an|these|the)? (newly|recently|just)? (married (women|woman|ladies|girls)|pregnant (women|ladies|girls)|women (who just got married|with (small|young)? (kids|children|babies)|of (that|child bearing|a certain) age)|(anyone|anybody|people|women|men|candidates) (over|above|older than|past) (@number|thirty|forty|fifty|sixty)|(${GROUP}|${MEMBER})) ($|!(alone|without|about|on|in private))`,
      when: { negated: 'any' },
    },
    '(cv|cvs|resume|application|applicant|name|names|surname|surnames) ... (name|names|surname|surnames|one|ones) (i|we|nobody|you) can not (even)? (pronounce|say|spell|read)',
    `(never|not|would not|will not|do not|nobody should|no one should) (ever)? (let|allow|want|have|leave|put|permit|let in) (a|an|any|another|some) (${MEMBER}) (teach|lead|fly|drive|operate|treat|near|in|to|with|touch|babysit|cook|serve|run|handle|into|at|on|around|through|marry|raise|represent|judge|coach|cut|alone|become|be)`,
    `(never|not|would not|will not|do not|nobody should|no one should) (ever)? trust (a|an|any|another|some) (${MEMBER}) (near|to|around|alone|with (your|my|our|money|kids|children|power|a (job|gun|car|baby|company|team)))`,
    `(${GROUP}) // (they|them all|all of them) (should|must|need to|ought to|have to|deserve to|can) (all|just|really)? (be|get|go|leave|fuck off|stay) .. (deported|banned|removed|sent|back|home|out|locked|gone|kicked|expelled|sterilised|away|excluded|barred|sacked|shot|killed|hanged|gassed|die)`,
    {
      words: `${GROUP} ${SHOULD} (all|just|really|only)? (be (banned|barred|deported|removed|kept|sent|excluded|segregated|sacked|fired|locked up|sterilised|sterilized|rounded|forced|made to|evicted|expelled|stopped|stripped|seen and not|at home|in the|paid less|grateful|quiet|housewives|submissive|obedient|second|subservient|silent|put in|nowhere near|illegal|outlawed)|go (home|back|live somewhere|and live|elsewhere)|leave (our|this|the|my|us|if)|get (out|the fuck out|back)|stay (home|at home|in|out|away|where)|keep (out|away|their mouths|to their|it to|quiet)|shut (up|their|the fuck)|know (their|its) (place|role)|stick to|fuck off|piss off|return to|obey|submit|serve (men|their|us|white))`,
    },
    {
      words: `${GROUP} (should|must|can|could|ought) (not|never) .. (be|get|have|vote|drive|teach|work|serve|lead|adopt|marry|breed|reproduce|raise|live|exist|run|hold|compete|use|own|fly|fight|speak|come|enter)`,
      without: [
        '(should|must|can|could|ought) (not|never) .. (have to|be (afraid|scared|ashamed|forced|expected|judged|told|punished|treated|paid less|excluded|left|ignored|denied|discriminated|asked|made|worried|apologetic|silenced|forgotten|underestimated|blamed|sad|alone|the only)|get away|own their|be able to get|access|afford|exist in)',
      ],
      reach: 'sentence',
    },
    {
      words: `(%ban|%deport|%remove|%expel|%evict|%exclude|%segregate|%exile|remigrate|%sterilise|%sterilize|%intern|%cleanse|%banish|kick out|throw out|send back|ship back|round up|lock up|get rid of|keep out|clear out|sack|fire) (all|all the|every|these|those|the|most|more|any|you|every single|every last|each and every)? (the|of|fucking|bloody|damn)? (the|these)? (${GROUP}|${MEMBER}|@group-faith)`,
      without: [
        '(not|against|instead of|rather than|stop|want to|plans to|plan to|voted to|threatens to|threat to|trying to|policy|law|bill|court|ruling)',
      ],
      reach: 'sentence',
    },
    {
      words: `(kick|kicking|throw|throwing|send|sending|ship|keep|keeping|get|getting|chuck|boot|drive|want|wanted) (all|all the|every|these|those|the|more)? (${GROUP}|@slur|them|them all) (all)? (out|back|home|away|gone|off (our|my|the)|back (home|to)|out of (my|our|this|the|here|britain|england|europe|america))`,
      with: [[GROUP, '@slur', MEMBER, '(country|borders|boats|britain|africa|where they)']],
      without: ['(%party|safe|safely|early)'],
      reach: 'post',
    },
    {
      words:
        '(go|fuck off|piss off|get|%send .. |crawl) back (home)? to ((where|wherever) (you|they|she|he|u)|(your|their|his|her) (own|shithole|fucking|bloody)? (country|countries|land|hole|shithole|kitchen|village|homeland|desert|jungle|caves)|@group-place|the jungle|the desert|the kitchen)',
      without: [
        '(work|school|bed|roots|sleep|they told|told me|said|someone|people (say|who)|i want to|i (went|go|came)|we (went|go)|going|flight|flying|moved|moving|love|miss|trip|cannot wait|can not wait|holiday|visit)',
      ],
    },
    '(go back where (you|they) (came|come|belong)|go back home (you|to)|(get|stay) (out|the fuck out|the hell out) of (my|our) (country|land|nation|neighbourhood|streets))',
    `(do|does|did|will|would|can|should|could|shall) not (want|need|accept|allow|let|like|serve|hire|employ|recruit|interview|promote|rent to|rent|let to|sell to|date|trust|vote for|work (for|under|with)|take orders from|live (near|next to|next door to|with)|sit (near|next to|beside)|share .. with|be friends with|be treated by|be seen by|marry|welcome|have) (a|an|any|another|more|some|no|these|those|to (hire|employ|serve|work with|live near|sit near|rent to))? (more)? (${GROUP}|${MEMBER}) !(problem|issues|partner|leaving|losing|dying|hurt|killed|left|here to (feel|be|suffer|leave))`,
    {
      words: `(never|not) (going to|gonna|ever)? (again)? (hire|hiring|employ|recruit|rent to|rent|renting to|let to|sell to|serve|serving|date|dating|vote for|voting for|work (for|under|with)|live (near|next to)|sit next to|promote|accept|marry|interview|interviewing) (a|an|any|another|to|to a)? (more)? (${GROUP}|${MEMBER}) !(alone|on (my|your|our) own|one to one)`,
      when: { negated: 'any' },
    },
    {
      words: `(never|not) (going to|gonna|ever)? (again)? trust (a|an|any|another) (${MEMBER}) !(who|that|without|(with|in) (a|an|no|two))`,
      when: { negated: 'any' },
    },
    {
      words: `^ no (more)? (fucking|bloody|damn)? (${GROUP}|${MEMBER}) (allowed|please|need apply|welcome|here|in (my|our|this)|on (my|our|this)|wanted|zone|$)`,
      when: { negated: 'any' },
      without: ['(hate|homophobia|racism|no fats|fear)'],
    },
    `(sorry|only|strictly)? (no|not) (blacks|asians|indians|chinese|muslims|jews|gays|foreigners|immigrants|@group-people) (or|and|no|please|sorry|allowed)`,
    `${GROUP} (do|does|did|will|would|have|has|are|is) (not|no|never) .. (belong|fit in|welcome|wanted|allowed|place|right|rights|business|deserve !(this|that|any of|all this|such|to (be (tortured|killed|hurt|abused|attacked|harassed|beaten|raped|murdered|shamed|mocked|bullied|blamed|called|told|threatened|punished|treated (this|that|so|like (this|that|dirt|animals|criminals)))|die|suffer|live in fear|feel|go through|have to|face|hear))|integrate|assimilate|adapt)`,
    `${GROUP} (have|has|had|deserve|get|should have|should get|are worth|have got|got|ai not got|gets) (no|zero|fewer|less|nothing|none) (place|right|rights|business|respect|say|vote|sympathy|mercy|room|$)`,
    `(there is|there are|we have|we have got|way|got|let in|letting in|far|just|it is|already|why are there so|so)? (too|so) (many|much) (fucking|bloody|damn|illegal|of these|of those)? ${GROUP} (in|at|on|around|here|coming|living|these days|now|everywhere|moving|about|running|$)`,
    {
      words: `(rather|prefer|preferably|insist on|ask for|asked for|looking for|want|wanted|need|only hire|only hiring|only rent|only let|only want|hire) (a|an|someone)? (british|white|english|christian|male|young|straight|hindu|brahmin|american|local|real|proper|native) (person|doctor|nurse|plumber|builder|driver|tenant|tenants|family|applicants|men|people|guy|colleague|boss|staff|candidate|candidates|worker|workers|teacher) (only|instead|not|please|$)`,
      severity: 'high',
      without: ['(actor|casting|study|survey|dating)'],
    },
    `(do|does|did|would) not want to (live|sit|work|sleep|stand) (near|next to|next door to|beside|with|among|alongside) (${GROUP}|${MEMBER}|@slur)`,
    {
      words: `(get|throw|kick|send) (all)? (these|those|the|every) (${GROUP}|@group-faith) (out|home|back)`,
    },
    `(white|whites|christian|christians|men|males|male|british|english|straight|hindu|hindus|brahmin|brahmins|upper caste|locals|under 30s|veg|vegetarian hindu) (family|families|people|tenants|applicants|candidates)? only (please|$|!the)`,
    `(%belong|should be|need to be|deserve to be|should stay|must stay|stay|stick) (back)? (in|at|behind) (a|the|their|its)? (kitchen|home|zoo|cage|cages|jungle|asylum|gutter|camp|camps|ghetto|ghettos|ovens|fields|own country|own countries|mental hospital|loony bin|institution|chains|bedroom|closet)`,
    `(diversity|dei|quota|token|box ticking|tick box|affirmative action|pc|woke|charity) (hire|hires|appointment|appointments|candidate|candidates|promotion|pick|picks|case|hiring is)`,
    `(only|just) (got|get|hired|there|in|here|promoted|has|have|had|picked|chosen) .. because (she|he|they) (is|are|was|were|is a|ticks|tick) (a|an)? (@group-word|@group-one|boxes|the box|the boxes)`,
    `(hire|hiring|employ|employing|promote|promoting|interview|give .. to|recruiting) (a|an|another|any)? (women|woman|mothers|mums|moms|young women|married women|married woman|girls) .. (pregnant|maternity|babies|kids|children|period|childcare|have a baby|goes off)`,
    { words: '(close|shut|seal|secure) (the|our|all)? borders', severity: 'medium' },
    {
      words:
        '(our|this) (country|island|nation|town) is (full|being (invaded|overrun|taken over|flooded|swamped|replaced|islamised|islamified))',
      severity: 'medium',
    },
    {
      words: '(there goes|ruining|ruined) the (neighbourhood|neighborhood)',
      with: [[GROUP, 'moved in', 'moving in']],
      severity: 'medium',
    },
    `(do not|would not|will not|never) let (your|my|our|their) (kids|children|daughter|daughters|son|sons|sister|sisters) .. (near|with|marry|date|around|bring home) (a|an|any|these|the)? (${GROUP}|${MEMBER})`,
    `(marry|marrying|date|dating|married|share food with|eat with|drink water with) (a|an|someone|anyone)? .. (outside (our|my|the) (caste|religion|community|race)|(lower|low) caste|beneath (our|my) caste)`,
    `(%bin|%reject|%skip|%delete|pass on|%ignore|filter out|screen out|turn down|throw out|throw away|sift out|shred|never shortlist|%trash) (any|all|every|the|most)? (cv|cvs|resume|resumes|application|applications|applicant|applicants|candidate|candidates) .. (from|with|of|over|who|that) (a|an|any|anyone|anybody|people|all)? (over|under|aged|${GROUP}|${MEMBER}|mothers|foreign|gap|name|names|disability|disabilities|surname|@group-word)`,
    '(cv|cvs|resume|resumes|application|applications|name|names) .. (name|names|pronounce|spell|foreign|over @number|asian|african|muslim|arab) .. (bin|bottom of the pile|binned|straight in|shredder|no chance|reject|rejected|delete|deleted)',
    `(not|never|will not|would not|refuse to|refused to|quit rather than) (taking|take) (orders|advice|instructions|lip|direction) (from|off) (a|an|some|any) (little|young|bit of)? (${MEMBER}|lass|bird|kid|girl|woman|chick|lassie|@group-people)`,
    `(not|never|refuse to|refused to|will not|would not) (work|working|do|share|sit|sleep|eat|train|swim|change|answer to|report|reporting|study|live|room) .. (with|for|to|under|next to|beside) (a|an|one of|any of|some) (the|them|those|these)? (${GROUP}|${MEMBER})`,
    '(not|never|do not|no|avoid|without|instead of) .. (one of|any of) (them|these|those|the) (foreign|@group-word) (ones|types|lot|people|nurses|doctors|agency|drivers|fellas|chaps)',
    '(know|knows) (exactly)? (what|which) (color|colour|kind|sort|type|people|lot|ones|sort of people|kind of people) (i|we) (mean|am talking)',
    '(normal|proper|decent) (schools|school|classes|classrooms|toilets|jobs|people|pubs) (are|is) for normal (kids|people|children)',
    '^ no (sc|st|sc st|sc or st|dalits|headscarves|hijabs|burqas|burkas|niqabs|turbans|mosques|mosque|drag queens|rainbow flags|pronouns|foreign names|lower caste|low caste|non veg|bachelors or muslims|dss|benefits) (please|allowed|in (our|my|this|the)|on (our|my))',
    {
      words: '(%send|%ship|%fly|%put|%load) (them|every|all|the|her|him|em) .. (back|home|packing) ',
      with: [
        '(every last one|boats|boat|illegals|illegal|they came|came from|country|borders|migrants|immigrants|foreigners|plane|africa|where they)',
      ],
      without: ['(safe|safely|early|parcel|size)'],
    },
    '(want|wants|need|needs|deserve|deserves) (sending|shipping|deporting|putting|chucking|throwing|kicking) (back|home|out)',
    `(lovely|nice|refreshing|finally|good|great|pleasant|relief|bliss|peace) ..9 (without|with no|and no|not a|no more|free of) (a|an|any|single|all the)? (turban|turbans|hijab|hijabs|headscarf|headscarves|burka|burqa|burkas|foreign accent|foreign voices|foreign|${GROUP}|${MEMBER})`,
    '(do not|never|will not|would not|refuse to) (rent|hire|sell|serve|let|lease) .. (that (color|colour|sort|kind|race)|those people|their kind|that kind|that sort|that lot)',
  ],
  allows: [
    ...OTHERS_SAY,
    '(men who|people who|those who|you think|they think|still think|who think|some people|he thinks|calls to|telling me to|told me to|told to|tell me to|tell people to|tells me to|asked me to|shouted|told her to|told him to|told them to)',
    'should not .. have to',
    '(myth|stereotype|trope|idea|notion) (that|about|of)',
  ],
} satisfies Rule
