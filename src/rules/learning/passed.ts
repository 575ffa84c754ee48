import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A course or exam passed',
  understood: 'You tell that you passed or finished something you studied.',
  why: 'It shows that you learn and see things through.',
  advice: 'Keep it. The subject and the level make it stronger.',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    '[(hgv|lgv|class 1|class 2|class one|class two|cdl|grade|level|step|part|stage|module|unit|paper) (@number|one|two|three|four|five|six|seven|eight|class 2|class 1)? (@number|one|two|three)? (done|passed|complete|completed|cleared|in the bag|ticked off|finished)] !(of the (extension|diet))',
    '[(i|we|just|finally|have|and|actually|officially|today|also|then|of us)? (%pass|%ace|aced|smashed|nailed|scraped) !(her|his|their|your) (my|the|our|all|both|every|a|on|first|two|three|four|five)? ..4 (@qualification|paper|papers|ticket|tickets|test|theory|driving test|assessment|practical)] !(on the (salt|message)|day|drive|centre|by clicking)',
    '[(finished|completed|complete|completing|graduated|graduating|done with|wrapped up|signed off|cleared|earned|gained|achieved|awarded|got|received|obtained|bagged|secured|collected|picked up) (from|with)? (my|the|a|an|both|all|our|three|two|four)? (..3) (@qualification|training|evening classes|night school|night classes|studies|residency|traineeship|apprenticeship|coursework|college|uni|university|sixth form|school leaving|retraining)] !(shop|banned|revoked|points|fees|results back from)',
    '[(gcse|a level|exam|leaving cert|matric|hsc|bar exam|final|semester|uni) results] !(day is|tomorrow|service)',
    '[(merit|distinction|grade) (@number|one|two|three|four|five|six|seven|eight)? (piano|cello|violin|viola|flute|clarinet|trumpet|guitar|singing|ballet|drums|harp|bagpipes|cornet)]',
    '[(piano|cello|violin|viola|flute|clarinet|trumpet|guitar|singing|ballet|drums|harp|cornet) with (merit|distinction)]',
    '[(first gen|first generation|college|uni|university|new|proud|mature|law|nursing) (..1) (grad|graduate) (as of|today|now|finally|here|at)]',
    '[(certs|cert|endorsements|tickets|badges|modules|units|papers) ..3 (renewed|passed|cleared|in the bag|under my belt|all green)]',
    '[(distinction|merit|first class honours|first class|2 1|two one|upper second|summa cum laude|magna cum laude|straight as|all as|top of the class|full marks|@number %|@number percent|a star|four as) (in|from|overall|for|at|on|honours)? ..2 (@qualification|class|degree|my|course|module|maths|chemistry|english|physics|biology|history|law|nursing|engineering|the end)?] // (passed|course|exam|study|studied|degree|class|classes|tutor|module|semester|level|college|university|uni)',
    '[passed (first|second|third|1st|2nd|3rd|with|at the) (time|go|try|attempt|distinction|merit|flying colours|honours|@number)] ',
    '[(@number-word|@number) (semesters|years|months|terms) of (evening classes|night school|study|statistics|training|lectures|revision|night classes|uni|lessons)] ',
  ],
  allows: [
    'adhd assessment',
    '(2x speed|double speed|sound off|clicking c|clicked through|skipped|no new record|in @number minutes)',
    '(my|our|a|his|her|the) (son|daughter|students|pupils|class|kids|nephew|niece|brother|sister|patient|apprentice|cat|dog|girl|boy)s? .. (passed|graduated|got|finished)',
    '^ (@family) (passed|graduated|got|finished)',
    '(fake|bought|faked|cheated|cheating|paid|copied|chatgpt|chegg) ',
    '(mot|drug test|breathalyser|urine|vibe check|sobriety)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
