import type { Rule } from '../../model/rule.ts'
import { OTHERS_SAY } from './parts/counter.ts'
import { GROUP, MEMBER } from './parts/group.ts'

const ALL =
  '(all|these|those|most|every|any|fucking|bloody|goddamn|damn|you|the|stupid|both|seeing|having|looking at|being around|working with|dealing with|living near)'

export default {
  title: 'Hatred of a group',
  understood: 'You say that you hate people for who they are.',
  why: 'Whoever reads applications must think of the colleagues and customers you would meet.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    {
      words: `(i|we|just|really|also|and|so|absolutely|fucking|fuckin|honestly|do) (all|just|really|do|so|fucking|absolutely|truly|also|still|only|honestly|personally|would|have always|have|always|genuinely|literally|am|am just|am so)? @hate-verb (of)? ${ALL}? ${ALL}? ${GROUP}`,
      when: { speaker: 'not-other', question: 'no' },
    },
    `^ @hate-verb (of)? ${ALL}? ${ALL}? ${GROUP}`,
    {
      words: `(everyone|everybody|whole world|whole country|normal people|nobody|no one) (%hate|%despise|%loathe|likes|wants|trusts|can stand) ${ALL}? ${GROUP}`,
      when: { speaker: 'any', negated: 'any' },
    },
    `(if|when|whenever|because) (you|u|ya|someone|anyone|anybody|he|she|they) (are|is|r) (one of (those|them|the|these))? (a|an|some|another)? (kind of|sort of)? (${GROUP}|${MEMBER}) (then)? (i|we) (really|just|already|will always|fucking|absolutely|honestly)? (@hate-verb|can not stand) (you|u|ya|them|him|her|that)`,
    `(sick|tired|fed up|bored) (and tired|to death|up)? (of|with) (all)? (these|those|the) (damn|fucking|fuckin|bloody|goddamn|god damn|stupid|filthy|dirty|whiny|lazy|sodding|blasted) ${GROUP}`,
    `my (hatred|hate|contempt|disgust|loathing|disdain|dislike|resentment) (for|of|towards|toward) ${ALL}? ${GROUP}`,
    `(have|feel|felt|got|hold|harbour|harbor) .. (hatred|hate|contempt|disgust|loathing|disdain|scorn|resentment|nothing) !(but (love|respect|admiration)) (for|of|towards|toward|at|against) ${ALL}? ${GROUP} !(are|is|who are)`,
    {
      words: `${GROUP} // .. (have|feel|felt|got|hold) (so much|nothing but|only|pure|such|just|deep) (contempt|hatred|disgust|loathing|disdain|hate) (for|of|towards) (them|em|that lot|the lot of them|all of them|every one of them)`,
      when: { speaker: 'any', negated: 'any' },
    },
    {
      words: `nothing but (hatred|hate|contempt|disgust|loathing|disdain|scorn) (for|of|towards|toward) ${ALL}? ${GROUP}`,
      when: { negated: 'any' },
    },
    {
      words: `${GROUP} ..7 (%fill) (me|us) with .. (rage|hate|hatred|disgust|anger|contempt|loathing|fury)`,
      when: { speaker: 'any' },
    },
    `(the sight|the sound|the thought|the smell|the presence|seeing|hearing|looking at|meeting|sitting near|being near|being around) (of)? .. ${GROUP} .. (makes|make|made) me (so|really|feel|want to|just|fucking)? (angry|sick|mad|furious|vomit|puke|gag|ill|uncomfortable|rage|spit|scream|throw up)`,
    `(feel|get|am) (so|really|very|always)? (uncomfortable|sick|disgusted|unsafe|ill|angry) (when|whenever|if) .. (with|around|near|beside|next to|in the same room as|in the same room with|sees?|see|meet|at the sight of) (a|an|any|some|these|those)? (${GROUP}|${MEMBER})`,
    `(full of|nothing but|filled with) (hatred|hate|contempt|disgust|loathing) (for|of|towards|toward) ${ALL}? ${GROUP}`,
    {
      words: `${GROUP} (really|just|fucking|honestly|truly|literally|absolutely|all)? (%disgust me|%repulse me|%sicken me|make me sick|makes me sick|make me vomit|make my skin crawl|make me want to (puke|vomit|throw up)|give me the creeps|get on my (nerves|tits)|piss me off|boil my piss|make my blood boil|drive me (mad|insane|nuts|crazy))`,
      when: { speaker: 'any' },
    },
    {
      words: `^ (oh|just|so|honestly|yeah)? (fuck|fk|fck|screw|damn|sod|to hell with|down with|death to|f) ${ALL}? ${ALL}? ${GROUP}`,
      when: { speaker: 'any' },
    },
    `(do not|never|can not|could not|would not|would never|will never) (%like|%trust|%respect|stand|bear|date|help|befriend|be friends with|believe|talk to|deal with|associate with) (a|an|another|any|a single|all|these|most|those)? ${GROUP}`,
    {
      words: `(never|not|do not|can not) .. trust (a|an|any|another) ${MEMBER} !(who|that|without|(with|in) (a|an|no|two))`,
      when: { speaker: 'any' },
    },
    `(i|we) %hate (being around|sitting (near|next to)|living (near|next to)|working (with|for|under)) ${ALL}? (${GROUP}|a ${MEMBER})`,
    {
      words: `(i am|proudly|proud to be|call me|yes i am|and i am) (a|an|such a|being)? (little|bit|proud|total|a bit)? (racist|homophobe|homophobic|transphobe|transphobic|islamophobe|islamophobic|misogynist|misogynistic|sexist|antisemite|xenophobe|bigot|nazi|white supremacist|incel) !but`,
      without: ['(not|am i|accused|called|calling|call me)'],
      reach: 'sentence',
    },
    {
      words: `(@slur|${GROUP}) // (i|we) (really|just|fucking|absolutely|so|truly|honestly|all)? (%hate|%despise|%loathe|%detest|can not stand) (them|em|every one of them|every single one of them|every last one of them|each and every one|each one of them|all of them|that lot)`,
      severity: 'high',
    },
    {
      words: `(i|we) (really|just|fucking|absolutely|so|truly|honestly)? (%hate|%despise|%loathe|%detest|can not stand) (people|everyone|anyone|everybody|anybody|all people) // (especially|particularly|above all|most of all|mainly) (if|when|the|those|people|who|they|are|you|all)? (they|the|who|are|is)? (are)? (${GROUP}|${MEMBER}|@group-word $)`,
    },
    {
      words: `(i|we) (really|just|fucking|absolutely|so|truly)? (%hate|%despise|%loathe|%detest|can not stand) them // (mean|talking about|all|bloody|fucking|those|these) ${GROUP}`,
    },
  ],
  allows: [
    ...OTHERS_SAY,
    '(used to|why do|why would|why should|taught to|told to|do you|who|if|that i|says i|think i|thinks i|accused of|claim|claims) .. @hate-verb',
    '@hate-verb (how|when|that|it when|seeing how|the way)',
    '@hate-verb .. (being|having to|having|getting|seeing|hearing|watching) (told|treated|called|asked|abused|ignored|attacked|struggle|suffer|die|ignored|hurt|blamed)',
    '(women|men|people|girls|muslims|immigrants|refugees|gays|jews) (having to|getting|being|treated|not being|still|earn|paid|suffer|struggle|struggling|suffering|blamed|are treated|are paid|get blamed|die|dying)',
  ],
} satisfies Rule
