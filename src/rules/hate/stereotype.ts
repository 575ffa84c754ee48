import type { Rule } from '../../model/rule.ts'
import { OTHERS_SAY } from './parts/counter.ts'
import { GROUP, MEMBER } from './parts/group.ts'

const DO =
  '(drive|park|parallel park|reverse|cook|code|program|lead|think|count|do (maths|math)|read maps|read a map|handle|manage|be trusted|take a joke|control themselves|speak english|speak properly|integrate|assimilate|adapt|wash|work|work hard|tip|queue|swim|fight|keep a secret|keep secrets|be funny|play|throw|lift|swing|dance|jump|commit|listen|multitask|multi task|cope|compete|behave|parent|be on time|do physical|do science|do engineering|use a computer|use computers|use technology|understand|do anything|do a day|hold a job|hold down|stop|help themselves|be faithful|be satisfied|dress|season|shut up|make decisions|make up their minds|decide|be left alone|look after|pay taxes|contribute|stay faithful|drive for shit|survive|last|make it|hack it|fix)'

const THE_YOUNG = '(kids|children|youngsters|teenagers|young people|youth) (today|these days|nowadays|of today)'

export default {
  title: 'Stereotype',
  understood: 'You say of all people of a kind what may be true of one.',
  why: 'A reader asks whether you would judge colleagues and customers in the same way.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Say what one person did, or leave it out.',
  severity: 'medium',
  flags: [
    {
      words: `^ ${GROUP} and (directions|phones|phone|maps|parking|driving|queues|technology|computers|tools|umbrellas|commitment|cooking|money|maths|math|punctuality|hygiene) ($|eh|lol|innit|never|honestly|man|i swear|i tell you|do not mix|😂|🤣|🙄)`,
      severity: 'low',
    },
    {
      words: [
        `[${THE_YOUNG} (can not|cannot|want everything|only want|would not last)]`,
        `[${THE_YOUNG} do not] (know|want|respect|work|read|listen|try)`,
        `[${THE_YOUNG} (have no|never)] (idea|respect|manners|had to|work|listen)`,
      ],
      when: { negated: 'any' },
      severity: 'low',
      without: ['(afford|buy a|vote|rent|save|house|houses|safe|opportunities|chance|pressure|mental health)'],
    },
    {
      words:
        '(dads|fathers|men|husbands|blokes|women|mums|moms|mothers|wives|boomers|millennials|gen z|old people|pensioners|teenagers) (are|is) (just|all|so|simply|absolutely)? (useless|hopeless|rubbish|crap|clueless|shit|terrible|bloody useless) (at|with|in the|when it comes)',
      severity: 'low',
    },
    {
      words: `${GROUP} (just|really|simply|still|honestly|literally)? (can|could|do|does|will|would|have|did) (not|never) (even|just|really|know how to|want to|be able to|bother to|like to|ever|have to|understand|get|care about|have|respect|actually)? (how to|to)? (${DO}|irony|sarcasm|sense of humour|sense of humor|banter|hygiene|deodorant|manners|personal space|loyalty|football|offside|sport|cars|technology|logic|jokes)`,
      when: { negated: 'any' },
    },
    `${GROUP} (%belong|should be|should stay|should be kept|are best|are better|are better suited|were made|were born|are made|are built|are wired|are meant|exist|are only good|are only here) (back)? (in|at|for|to) (the|a|their|make|have|serve|be|cook|clean|please)? (kitchen|home|house|babies|kids|children|sex|men|servants|breeding|manual|cleaning|sandwiches|husbands|caring|secretaries|slaves|be slaves|cleaners|bed|nothing)`,
    {
      words: `${GROUP} (are|is) (all|just|so|naturally|really|always|simply|better|genetically|biologically|usually|too|very|more|way|born)? (good|great|brilliant|better|amazing|excellent|terrible|bad|awful|shit|rubbish|useless|hopeless|crap|worse|best|too emotional|too sensitive|too weak|too old|too slow|too young) (at|with|for|to) (maths|math|dancing|basketball|running|sprinting|cooking|cleaning|driving|parking|computers|coding|money|business|kung fu|karate|science|tech|technology|football|sport|sports|leading|leadership|management|engineering|english|directions|maps|lead|manage|code|work|drive|multitasking|tipping|saving|spelling|lead us|learn|understand|be|run)`,
    },
    `${GROUP} (always|all|only|just|never|constantly|love to|love|really|forever|will always|basically|usually|will|do nothing but|never stop|never ever|do)? (only)? (%care about|%want|%marry for|%be after|are after|are in it for|are obsessed with|%play|%nag|%whinge|%moan|%whine|%gossip|%steal|%scrounge|%exaggerate|%overreact|%cry|%sponge|%smell of|%live off|%control|%run|%own|%hoard|love|worship|%push in|%haggle|%milk|%breed|%abuse|%rip .. off|drink|sleep|cheat|think with|expect) (the|about|all|of|our|their|too|on|like|people|your|everything|a|it|you)? (money|cash|benefits|welfare|handouts|victim card|race card|victim|victims|gender card|woman card|media|banks|bank|hollywood|government|world|financial system|shiny things|drama|rabbits|everything|system|free houses|free housing|free stuff|council houses|curry|garlic|fish|booze|drink|attention|dogs|tax|taxes|hospitals|cards|queue|their dicks|passport|passports|a visa|green cards|special treatment|a parade|to be offended|handed to them)`,
    `${GROUP} (and|with) (their|the|all their) (constant|endless|loud|weird|stupid|smelly|stinking|silly|ridiculous|strange|backward|precious|fragile|bloody|fucking)? (whining|moaning|nagging|feelings|emotions|hormones|drama|mood swings|periods|parades|pronouns|agenda|smells|smelly food|curry|rags|masks|turbans|head scarves|avocado toast|excuses|handouts|benefits|bombs|welfare cheques|cousins)`,
    {
      words: `(what|not what) (do|did|can|else (do|can|would)|would) (you|we|i|anyone) (even)? expect (from|of|when|with) (a|an|the|all|these|those|someone|people)? (bunch of|pack of|load of)? (typical|bloody|fucking|old)? (${MEMBER}|${GROUP}|@group-place|@slur)`,
      when: { question: 'any' },
    },
    `(trust|leave it to|let|give it to|put) (a|an|the|these) (${MEMBER}|${GROUP}) (to|in charge|behind the wheel)`,
    `(never|not|do not|would not) (let|trust|send|ask|give|put|hire) (a|an|any) (${MEMBER}) (to|do|near|drive|in charge|anything|with !(a|an|no|two)|park|cook|run|for)`,
    `${GROUP} (always|all)? stick together (when|if|where) .. money`,
    `${GROUP} are poor because they are (lazy|stupid|thick|feckless)`,
    '(you people|these people|those people|that lot) (always|all|only|just) (%want|%expect) (something for nothing|handouts|everything free|a handout)',
    `(in|part of) (their|her|his|your) (blood|culture|genes|dna|nature|religion) to (steal|lie|cheat|kill|rape|scam|be lazy|haggle|beat|blow|breed|beg|fight|moan|nag|drink|be violent)`,
    {
      words: `(women|woman|female|granny|@group-word) (drivers|driver)`,
      without: [
        '(%help|kind|thanks|kernel|lorry|delivery|taxi|hgv|bus|race|racing|f1|formula|train|more|first|recruit|recruiting|shortage|uber|safety|insurance|pay|nascar|tesla|app|licence age|hire|hiring|union)',
      ],
      severity: 'low',
    },
    {
      words: `${GROUP} (be like|be out here|stay (undefeated|losing)|really be|love to|will (literally|really|see|do|eat|drink|spend|put|call|buy|say|cry|complain|never|always))`,
      severity: 'low',
      without: [
        '(rise|vote|win|lead|remember|history|rights|free|achieve|overcome|forget their|be silenced|stop fighting)',
      ],
    },
    {
      words: `@group-word (man|men|people|woman|women) and (money|juju|wahala|lies|fraud|alcohol|beer|drama|gossip|queues|haggling|bargains|discounts|potatoes|garlic)`,
      severity: 'medium',
    },
    {
      words:
        '(lock|hide|nail down|watch|mind|chain up) (up|away)? (your|the|yer) (sheds|shed|bikes|bike|doors|wallets|wallet|purse|handbags|dogs|daughters|tools|vans|lead|pockets|valuables|belongings|kids|children|phones|cars)',
      with: [[GROUP, '@slur', MEMBER, '(travellers|travelers|gypsies|caravans)']],
    },
    {
      words: '(sheds|shed|bikes|doors|dogs|tools|vans) (locked|locked up|chained up|in|nailed down)',
      with: ['(gypsies|travellers|travelers|romanians|pikeys|roma|gypos)'],
    },
    {
      words:
        '(crossed the road|cross the road|changed carriages|change carriages|moved carriages|moved seats|change seats|got off the (bus|train|tube)|held (on to)? my bag|locked the (car|doors)|clutched my)',
      with: [
        '(beard|rucksack|backpack|turban|hijab|burka|burqa|robe|robes|hoodie|hooded|accent|dark|black|asian|arab|muslim|brown|skin|foreign|gypsy|homeless)',
      ],
    },
    {
      words:
        '(someone|somebody|anyone|person|human|agent|people) (who|that|can|who can) (actually)? (speak|speaks) (proper|good|decent|actual)? english',
      with: ['(indian|call centre|accent|give me|put me through|foreign|helpdesk|overseas|line|phone|support)'],
    },
    '(women|woman|females|men|man|indians|boomers|millennials) ☕',
    '(she|he|her|him) (is|must be|was|being) (on|having)? (her|his|a|that)? (time of the month|period|rag|pms|pmsing|hormonal|menopausal|hormones)',
    '(time of the month|on the rag|on her period|pmsing) (again|lol|much|clearly|obviously|$)',
    '(get|go|stay|belongs|belong|back|should be) (back)? (in|to|into) the (kitchen|kitchens) (and|where (you|she|they)|woman|women|love|sweetheart|you|bitch|$)',
    '(make|go make|making|fix) (me|us|him) (a|my|some) (sandwich|sammich|sandwiches|dinner) (woman|bitch|love|and shut|now|then)',
    `(it is|that is|typical|standard|classic|must be|just) (a)? (woman|man|jewish|irish|indian|chinese|black|white|asian|female|male|muslim|gay|@group-word) (thing|logic|maths|math|time|efficiency|behaviour|behavior|mentality|driver|drivers|tax|temper|brain|entitlement|fragility)`,
    `(for|pretty|smart|clever|funny|strong|articulate|well spoken|good|tall|attractive|clean|quick|normal|civilised|polite|drives well|good driver|not bad|hot|fit|sexy|beautiful|handsome) for (a|an) (${MEMBER}|@group-word) !(of @number|with|who)`,
    {
      words: `(act|acting|behave|behaving|cry|crying|throw|throws|throwing|run|runs|running|hit|hits|punch|punches|fight|fights|scream|screaming|drive|drives|driving|smell|smells|look|dress|dances|park|parks|whinge|moan|whine|gossip|argue|kick|kicks|play|plays) (just)? like (a|an|some|such a|a bunch of|bunch of|little|a load of) (little|old|bunch of|bloody|fucking|teenage|school)? (girl|girls|woman|women|@group-word (@person-noun|@people-noun)|immigrant|foreigner|gypsy|jew|arab|pensioner|homeless)`,
      without: ['(boss|pro|queen|run like a girl campaign|proud)'],
    },
    '(jewed|gypped|gypping|jipped|welshed|welched) (me|him|her|us|them|you|down|out|on)',
    '(smell|smells|smelled|stinks|stink|stank|reeks|reek) (like|of) (curry|garlic|old people|onion|weed|kebab) .. (every|when|in|all|@group-people|office|house|hall|neighbours|family)',
    `(all|these|those|you|them|most) (look|%sound|smell|are all) (the same|alike) (to me)?`,
    '(speak|learn|talk|talking|speaking) (proper|bloody|fucking|the|some)? english (or|in|you|please|if|when you|mate|for once|innit|$)',
    '(ching chong|ching chang|no speaky|no speakee|me love you long time|velly|flied lice|bud bud ding ding|allahu akbar boom|durka durka)',
    `(man up|men up|real men|real women|alpha|beta|betas) (do not|does not|never|should|only|know|lead|provide|cook|cry|wear)`,
    `(men|boys|man|boy|guys|lads) (do not|should not|never|can not|who|that) (cry|wear|hug|moisturise|use|push a pram|carry|drink|have feelings|talk about feelings|dance|knit)`,
    '(bitches|hoes|thots|females) (be|ain|is|are|do|always|these|love|stay|only|crazy|can not|will|need|get|want|ain’t)',
    '(birds|chicks) (be|ain|always|only|crazy)',
    '(these|them|all|you|dumb|stupid|most|dirty|basic|fake|those) (hoes|thots|females|bitches|sluts|whores|slags)',
    `(if|when|unless) .. (${MEMBER}) .. (check|watch|hide|lock|count) your (wallet|pockets|purse|phone|bag|car|valuables|change|fingers|bike)`,
    `(crossed the (road|street)|clutch|clutched|hold on to|lock your|watch your|hide your|check your) (the)? (wallet|wallets|purse|bag|bags|bike|bikes|car|cars|doors|pockets|belongings|when|because)? .. (${GROUP}|${MEMBER})`,
    `(sitting|sat|seat|next) .. (next to|beside|behind) (a|an|some|this|two) (${MEMBER}|@group-word @person-noun) .. (nervous|bomb|bombs|explode|boom|smell|stink|stinks|terrified|move seats|changed seats|moved seats|allahu|checking|hold my breath)`,
    `(jews|muslims|immigrants|blacks|gays|women|@group-people) (control|run|own|rule|are behind|are taking over|took over|have taken over|dominate|secretly run) (the|all|our|everything|this|hollywood)`,
    `(never|not|can not|do not) (met|meet|seen|see|find|know|had) (a|an|any|one|many) (@group-word|@group-one) (@person-noun)? (who|that|yet) .. (can|could|did not|was not|is not|does not|would|had|with|knew|paid|worked|tips|tip)`,
    `(as|being) (dumb|thick|tight|lazy|stupid|drunk|cheap|stingy|useless|crazy|slow|dirty|greedy|camp|violent|mad) as (a|an|the) (${MEMBER}|@group-the)`,
    `(all|most) ${GROUP} (%want|%do|%care about|%think about|%know|%like|%drink|%eat|%need|%love) is`,
  ],
  allows: [
    ...OTHERS_SAY,
    '(myth|stereotype|stereotypes|trope|idea|notion|lie|assumption|assume|assumes|assumed|imagine thinking|pretend|told|tell|tells|think that|thinks|who think|says|said|people think|still think|cliche|ad|advert|campaign) ',
    '(not|never|no longer) .. (stereotype|true that)',
    '(can not|could not|do not) .. (afford|access|vote yet|legally|get justice|be what they|report|have equal|open a bank|walk home|be president|win|have the right|get a break)',
  ],
} satisfies Rule
