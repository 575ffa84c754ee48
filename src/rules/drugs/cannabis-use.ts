import type { Rule } from '../../model/rule.ts'

const SMOKE =
  '(%smoke|%toke|%puff|%puffed|%vape|%blaze|%spark|sparked up|spark up|sparking up|%roll|%rolled|rolled up|rolling up|skinning up|skinned up|skin up|%hit|hitting up|%rip|%chief|%bun|billing|%bill up|lit up|lighting up|light up|burn|burning|burned|%bake|%bong|passing|pass)'
const TAKE =
  '(%have|%take|%eat|%buy|%grab|%want|%need|%crave|%pack|%share|%score|%bring|%pick up|picked up|%get|%do|%try|on|%love|%enjoy|%finish|nothing beats|nothing like|cheeky|fat|fatty|some|more|of)'

export default {
  title: 'Using cannabis',
  understood: 'You say that you use cannabis.',
  why: 'Cannabis is illegal in many places and against the rules of many employers, and some of them test for it.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it, or set it to be seen by friends only.',
  severity: 'medium',
  when: { speaker: 'not-other' },
  flags: [
    `${SMOKE} (up|out|on|down)? (@count|@number|that|this|the|my|our|his|her|some|more|all the|me|of)? (fat|big|little|quick|cheeky|good|whole|bit of|of|more|first|last|nice|massive|morning|bedtime|strong|post work|after work)? (weed|pot|ganja|bud|skunk|hash|herb|dank|joint|joints|blunt|blunts|bong|bongs|bowl of (weed|green)|j|js|cone|cones|dope|zoot|zoots|loud|@drugs-cannabis-sure)`,
    `(%roll|%rolled|%spark|%pass|%share|%light) (up|me|us|him)? (@count|that|this|the|my|our|him|me|us|another)? (fat|big|little|quick|cheeky|nice|massive)? [(one|spliff|zoot|joint|blunt|j|doobie|fatty|number|l|woods|backwood)] (before|after|in|at|for|with|and|on the|behind|when|then|tonight|later|up)`,
    `${TAKE} (@count|that|this|the|my|our|his|some|more)? (fat|big|little|quick|cheeky|good|whole|bit of|of|nice|strong|decent)? [@drugs-cannabis-sure]`,
    '[(edible|edibles|gummies|gummy|weed brownies)] .. (hit|hits|hitting|kicked in|kick in|kicking in|just hit|have not kicked in|took me out|is kicking)',
    '[(spliff|joint|blunt|zoot|bong|doobie|reefer|bowl|j|bong rip|weed pen|edible|dab)] (in (hand|my hand|one hand)|before (bed|work|breakfast|lunch|the|class|a|my)|after (work|a long|my|the|a)|on the (balcony|beach|roof|way|sofa|porch|patio)|and (a|some) (film|movie|beer|coffee|chill|takeaway|pizza|netflix|nap|tea)|(oclock|o clock)|break|for breakfast|time)',
    '(weed|pot|ganja|thc|cannabis|marijuana|smoking|joints|spliffs) .. [(helps me|keeps me|makes me|gets me through|calms me|is the only thing|with the (boys|lads|girls|bros|homies)|all (day|weekend|night)|every (day|night|morning|weekend|single)|before (bed|work|class|school)|in (the|my) (park|car|garage|shed|dorm|room|basement|woods))]',
    '[(hotbox|hotboxed|hotboxing|hot boxed|hot boxing|wake and bake|wake n bake|woke and baked|waked and baked|bong rip|bong rips|bong hit|bong hits|greened out|green out|greening out|pulled a whitey|pulling a whitey|whitied|threw a whitey|puff puff pass|waking and baking|skinning up|skinned up|billing up|chonging)]',
    '(i am|being|such|proud|certified|full time|professional|lifelong|functional|functioning|local|part time|total|massive|huge|resident|the) (a|the)? (total|massive|huge|proud|functioning|functional|professional|daily|big|full|complete|certified)? [(stoner|stoners|pothead|potheads|weed head|weedhead|daily smoker of weed|ganja queen|cannasseur|weed smoker|weed enthusiast|cannabis enthusiast|weed connoisseur|stoner girl|stoner mum|stoner mom|stoner dad)] !(comedy|rock|metal|film|movie|doom)',
    '^ [(stoner|pothead|weedhead)] (mum|mom|dad|girl|boy|for life|by|at heart|and|since|vibes|nurse|teacher)',
  ],
  allows: [
    '(joint|joints) ..6 (leak|leaks|leaking|sealant|silicone|grout)',
    '(weed|weeds|weeding|grass|pots|pot|herbs|buds) .. (garden|lawn|patio|path|allotment|compost|seedlings)',
    '(joint|joints) (pain|account|venture|effort|degree|honours|replacement|surgery|mobility|statement|and muscle|stiffness|compounds|task|press|enterprise|commission|custody|tenancy|mortgage|filler|inflammation)',
    '(knee|hip|shoulder|elbow|wood|dovetail|mortise|mitre|pipe|expansion|universal|solder|ball|butt|pizza|burger|chicken|bbq|roast|beef|lamb|pork|ankle|finger|jazz|dive|taco|fried chicken|barbecue|sunday|plumbing|bbq) (joint|joints)',
    '(joint|joints|blunt) of (pork|beef|lamb|ham|meat|brisket|venison|gammon)',
    '(bath|salmon|brisket|ribs|bacon|meat|fish|tyres|tires|cheese|turkey|pork|kipper|cigar|cigars|smoker) .. (smoke|smoked|smoking|smoker)',
    '(brisket|ribs|salmon|pork butt|turkey|shisha|hookah|tobacco|cigars|cigarette|cigarettes|ciggie|ciggies|vaping nicotine|pipe tobacco)',
    '(used to|years ago|back in (uni|college|school|the day|my)|when i was (young|younger|a teenager|a student)|in my (twenties|teens|youth|20s))',
    '(smells|stinks|reeks|smell|stink|stank|smelled|smelt) .. (of|like) .. (weed|pot|cannabis|skunk|marijuana)',
    '(neighbour|neighbor|neighbours|neighbors|downstairs|upstairs|tenant|tenants|kids|teenagers|guy|man|bloke|passenger) .. (smoking|smokes|smoked|smoke)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'pharmacy', 'condemnation', 'news'],
} satisfies Rule
