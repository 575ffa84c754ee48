import type { Rule } from '../../model/rule.ts'
import { JEST } from './parts/intent.ts'

const PLACE =
  '(place|building|office|school|college|uni|university|campus|church|mosque|synagogue|temple|mall|shop|store|warehouse|factory|airport|parliament|houses of parliament|town hall|council|hospital|station|police station|bank|hotel|pub|club|house|head office|hq|headquarters|call centre|depot|job centre|jobcentre|courthouse|court|embassy|white house|capitol|dmv|whole (place|town|city|office|building|school|street)|gaff|joint|workplace|facility|plant|city|town|stadium|prom|canteen|staff room|department|dvla|hmrc|cinema|crowd|parade|concert)'

export default {
  title: 'Bomb, fire or shooting',
  understood: 'You speak of bombing, burning or shooting up a place.',
  why: 'Police and employers take such words at their face.',
  advice: 'Delete it.',
  law: 'Such threats are offences even when meant as a joke.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    {
      words: `(%burn|%bomb|%torch|%blow|%shoot) (the|this|that|my|our|your|a|every)? (whole|entire|fucking|damn|bloody|stupid)? ${PLACE} (down|up|to the ground|to ashes|sky high)`,
      without: ['(party|balloon|balloons|stage|crowd|photo|pictures)'],
    },
    '(with (him|her|them|all of them|everyone|everybody|all of them|the (governors|board|bosses|lot of them|directors|teachers|whole)|you) (still)? (in|inside) (it|there))',
    {
      words:
        '(somebody|someone|they|we|you|people) (should|needs to|need to|ought to|please|wants to) (just)? (torch|burn|bomb|petrol bomb|firebomb|flatten|nuke|raze|shoot up|drop a bomb on|bulldoze) (the|that|this|every|all|it|those)',
      when: { speaker: 'any' },
    },
    {
      words: `(%shoot up|shoot .. up|%bomb|%firebomb|%petrol bomb|%torch|%burn down|burn .. down|burn .. to the ground|%blow up|blow .. up|%nuke|%dynamite|(gas|gassing|gassed) (the|this|that|my|our|your|whole|every)|set fire to|setting fire to|set .. on fire|set .. alight|put a bomb (in|under)|plant a bomb|%detonate|drive (my car|a car|a truck|a van|a lorry|a tank) (into|through)|take a (flamethrower|gun|rifle|ak|shotgun|bat) to|go columbine (on|in)|go postal (on|in|at)|shoot everyone (in|at)|kill everyone (in|at)|stab everyone (in|at)|raze|flatten) (up|down|in|at|the|this|that|my|our|your|a|his|their|whole|entire|fucking|damn|bloody|every|to)? (the|this|whole|entire|fucking|damn|bloody|goddamn|stupid)? ${PLACE}`,
      without: [
        '(party|balloon|balloons|air bed|photo|picture|on social|stage|stand up set|gas leak|phone|inbox|price|dance floor|karaoke|crowd went)',
        JEST,
      ],
    },
    {
      words: `(%burn down|burn .. down|burn .. to the ground|%blow up|blow .. up|%bomb|%nuke|%torch|set fire to|set .. on fire|%shoot up|shoot .. up) (the|this|that|my|our|whole|a)? (whole|entire|fucking|damn|bloody|stupid)? ${PLACE}`,
      with: [JEST],
      severity: 'medium',
    },
    {
      words:
        '(gonna|going to|might|will|about to|ready to|want to|wanna|ima|imma|one more .. and i|before i|or i will|close to|swear i will|feel like) (just|fully|literally|actually)? (go|going|goes|pull|pulling|do) (a|full|all|on a)? (columbine|postal|school shooter|shooting spree|killing spree|stabbing spree|rampage|on a rampage|kamikaze|guns blazing|falling down|9 11|joker mode|michael douglas|american psycho|unabomber|guy fawkes)',
      severity: 'high',
    },
    '(one|another|last) (more)? .. (away|from|and|til|till|until|before) .. (school shooter|going postal|shooting up|burning (the|this) place|burning it|snapping and|i snap|arson|murder|mass murder|a massacre|prison time|killing everyone|killing someone|end up on the news|the news|the evening news|netflix documentary)',
    '(you|they|people|everyone|he|she) (will|would|are going to)? (see|read|hear about|be reading about|be hearing about|watch) me on (the|tonights)? (news|six o clock|front page|crimewatch|bbc|cnn|evening)',
    '(do not|not|stay home|stay off|nobody|no one) (come|go|turn up|at|away|come in) (to|in|from)? (school|work|college|campus|the office) (tomorrow|monday|tuesday|wednesday|thursday|friday|next week|today) .. (trust me|warned|warning|🔫|alive|safe|😈|regret|you have been)',
    '(there is|put|planted|leave|left|hid|hidden) (a|my|the|an) bomb (in|under|at|on) (the|my|your|this|their|a)',
    '(everyone|everybody|all of them|the lot of them|whole (office|team|class|school|family|street)) (in|at|on|here|there)? .. (needs to|should|deserves to|is going to|gonna|will|must) (die|burn|be shot|get shot|be killed|pay with|be lined up)',
    '(kill|stab|shoot|murder|gas|poison|burn) (everyone|everybody|them all|the lot|all of them|the whole (office|team|class|family|lot)|every single (person|one)|every last one) (in|at|here|of|and|on|with|there|$)',
    '(columbine|sandy hook|dunblane|utoya|christchurch|the school shooter|dylan and eric|elliot rodger|elliott rodger|the unabomber|manson|dahmer|tarrant|breivik) (was|were|had|did|is|are) (right|onto something|a point|nothing wrong|heroes|hero|understandable|my hero|goals|justified|based|legend|legends|the right idea|misunderstood)',
    '(riot|riots|smash it up|burn it all|burn it down|burn them out|burn them all|take to the streets with|molotovs|petrol bombs|storm the|hang mike) (tonight|tomorrow|who is (in|up)|lets|let us|time|everyone|every|saturday)',
    '(civil war|revolution|uprising|race war|armed (rebellion|uprising|revolution)|boogaloo|second amendment solution|second amendment remedies) (is (coming|needed|the only|overdue|what)|now|when|cannot come|bring it|ready|time|lets|let us|starts|incoming)',
  ],
  allows: [
    '(fire alarm|fire drill|almost|nearly|accidentally|toast|pancakes|grill|oven|microwave|hob|kitchen|cooking|cooked|bacon|chips)',
    '(history|exhibition|documentary|gunpowder plot|bonfire night|museum|lecture|report|news|police|arrested|charged|threatened to|jailed|court|demolition|demolished|bath bomb|bath bombs|photobomb|zoom bomb|yarn bomb|seed bomb|seed bombs|jager bomb|jagerbomb|da bomb|the bomb|glitter bomb)',
  ],
  harmlessIn: ['game', 'film', 'book', 'history', 'news', 'cooking', 'comedy', 'music', 'sport'],
} satisfies Rule
