import type { Rule } from '../../model/rule.ts'
import { GROUP } from './parts/group.ts'

const PEOPLE =
  '(those people|these people|that lot|that kind|those kind|their kind|them people|that type|those types|their sort|that sort|certain people|a certain type|certain groups|a certain group|them lot|certain communities|certain cultures)'

export default {
  title: '"Not racist, but"',
  understood: 'You say that you mean no offence, and run down a group in the same breath.',
  why: 'Readers know the preface, and take what follows in full.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Delete it. If it needs the preface, it needs leaving out.',
  severity: 'medium',
  flags: [
    {
      words:
        '(that|their|them|those|this) (sort|kind|lot|type|types|kinds|sorts) (can not|should not|do not|does not|will not|are|is|have no|need|must|belong|always|never|all) ',
      with: ['(@group-word|@group-one|@group-people)'],
      when: { speaker: 'any' },
    },
    {
      words:
        '(not|never|hardly|without being|without sounding|not being|not to be|not to sound|do not mean to be|do not want to sound|hate to be|hate to sound|call me|might sound|might be|may sound|maybe i am|at the risk of sounding|sorry if this is|this might be|i know this sounds|i know it is|i am a little|i am a bit|slightly) (a|an|to be|trying to be|being|a bit|bit)? (racist|sexist|homophobic|homophobe|transphobic|transphobe|islamophobic|ageist|ableist|xenophobic|xenophobe|prejudiced|antisemitic|a bigot|bigot|misogynist|misogynistic|rude about foreigners|politically incorrect|pc) (or anything|and all|at all|in any way|here)? (but|however|it is just|it is just that)',
      when: { negated: 'any' },
    },
    {
      words: `(no offence|no offense|no disrespect|with respect|do not get me wrong|do not judge me|nothing against|got nothing against|have nothing against|no problem with|some of my best friends are|have loads of|my best friend is|one of my best friends is|do not mind|all for|love all|not against|nothing personal) (to|against|with|but)? (the|all|any|you)? ${GROUP} .. (but|as long as|however|though|except|just do not|just not)`,
      when: { negated: 'any' },
    },
    {
      words: `(no offence|no offense|no disrespect|nothing against|unpopular opinion|controversial opinion|i said what i said|hot take|am i the only one|does anyone else|just saying|facts do not care|truth hurts|not pc|someone had to say it|we are all thinking it|everyone is thinking it|sorry not sorry|cancel me|come at me|change my mind|say what you want|prove me wrong|fight me|i will say it|there i said it) // ${GROUP} (are|is|should|can not|do not|have|just|need|always|never|ruin|will|all)`,
      when: { negated: 'any' },
      without: [
        '(amazing|great|beautiful|lovely|underrated|brilliant|underpaid|deserve|undervalued|rights|valid|best|strong|equal)',
      ],
      reach: 'post',
    },
    {
      words: `${PEOPLE} (are|is|always|never|all|can not|could not|do not|should|have|need|just|come|breed|ruin|only|stick|will never|would|smell|know|want|live|move|turn up|start)`,
      with: [
        [
          '(no offence|no offense|not racist|racist|sorry but|country|culture|border|boats|benefits|religion|race|our (schools|jobs|houses|hospitals|streets|women)|typical|accent|foreign|immigrants|mosque|estate|house price|house prices|street|road|area|moved in|move in|move into|call centre|helpdesk|bangalore|mumbai|delhi|lagos|caste|colour|integrate|neighbourhood|neighborhood|council house|breed|their own)',
        ],
      ],
      when: { speaker: 'any' },
    },
    {
      words: '(know|knows) (how|what) they (are|get|can be) (all)? (like|with|about|when)',
      with: [[GROUP, '@group-word', '@group-place']],
    },
    `(you|we all|everyone) (know|knows) what (they|${PEOPLE}|${GROUP}) are (all)? like`,
    `(%hate|sick of|enough of|too many of|full of|another of|no more of) (${PEOPLE}) (living|moving|in our|in my|in the|next door|round here|around here|everywhere|in charge|on our)`,
    '(of|from) a certain (background|persuasion|religion|community|colour|color|ethnicity|heritage|faith|race|age|sex|culture|nationality)',
    {
      words:
        '(they|these people|foreigners|migrants|immigrants) (%come|%come over|%flood|%pour|%pile|%keep coming|are coming|turn up|arrive) (over)? (here|in|into (this|our|the)|to (this|our)|on (boats|dinghies)) .. (take|taking|steal|stealing|claim|claiming|get|getting|sponge|live off|jobs|houses|benefits|our|expect|free|and)',
      when: { speaker: 'any' },
    },
    '(they|these people|foreigners|migrants|immigrants|refugees|asylum seekers) (all|just|are|keep|always)? (taking|take|steal|stealing|nicking|took|stole|get|getting|given|jump|jumping) (all|up|our|the|all our|all the|free)? (our|the|council)? (jobs|houses|council houses|housing|women|benefits|school places|hospital beds|gp appointments|queue|phones|cars)',
    '(our|look after our|house our|feed our|british|english|american) (own|veterans|homeless|citizens|people|kids|pensioners) (first|before)',
    {
      words:
        '((send|deport|boot|kick|ship) (them|em|him|her|the lot|the lot of them|the whole lot|every one|all of them) (all|straight|right|the fuck)? (back|home)|(send|put) (them|em|the lot|the whole lot) (all)? on the (next|first) (plane|boat|flight)) ($|where|to (where|their|africa|asia|syria|their own)|on|and|now|every|all|lol)',
      without: ['(size|refund|%order|shop|returns|parcel|postage|courier|warranty|safe)'],
    },
    '(stop|turn|sink|send back|turn back|block) the (boats|dinghies|small boats|invasion|flood) ($|now|and|before|at|vote|means)',
    '(invasion|invaders|invading|flood|swarm|hordes|horde|wave|waves|tide|influx|plague) of (illegal|foreign|muslim|economic|third world|fighting age|military age|young|male|unvetted|undocumented|these|so called|boat)? (migrants|immigrants|refugees|men|foreigners|muslims|illegals|asylum seekers|people|aliens|africans|arabs)',
    '(fighting|military) age (men|males|migrants)',
    '(third world|shithole) (country|countries|hellhole|people|immigrants|savages|invaders|behaviour|nation)',
    '(economic|so called|bogus|fake|illegal|unvetted) (migrants|migrant|refugees|refugee|asylum seekers|asylum seeker|immigrants|immigrant|aliens|alien) (are|is|get|getting|who|in|on|should|living|coming|and|out|off|to|being)',
    '(%sharia|sharia law|islamification|islamisation|islamization|jihad|burqa|burka|burkas|burqas|niqab|halal) .. (ban|banned|creeping|taking over|in our|on our|coming to|invasion|britain|england|america|europe|letterbox|letterboxes|post box|bank robber|bank robbers|ninja|ninjas|bin bag|bin bags|everywhere)',
    '(look|looks|looking|dressed) like (a)? (letterbox|letterboxes|bank robber|bank robbers|ninja|bin bag|post box|terrorist|terrorists|suicide bomber|bomb)',
    '(ban|stop|end|outlaw|get rid of|say no to) (the|all|these)? (burqa|burka|burqas|burkas|niqab|hijab|hijabs|halal|mosque|mosques|islam|sharia|immigration|call to prayer|pride|drag|turban|turbans|kirpan|kosher)',
  ],
  allows: [
    '(stop|please stop|people) (saying|calling) (you people|those people|these people)',
    '(are welcome|refugees welcome|not the problem|are not to blame|scapegoat|scapegoats|scapegoating)',
  ],
} satisfies Rule
