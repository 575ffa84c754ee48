import type { Rule } from '../../model/rule.ts'
import { OTHERS_SAY } from './parts/counter.ts'
import { GROUP, MEMBER } from './parts/group.ts'

const KILL =
  '(%kill|%murder|%gas|%hang|%shoot|%exterminate|%eradicate|%slaughter|%execute|%bomb|%nuke|%lynch|%burn|%behead|%massacre|%annihilate|%stab|%drown|%stone|%bash|%beat|%beat up|%rape|%torture|%castrate|%euthanise|%euthanize|%cull|%wipe out|%eliminate|%punch|%whip|%crush|%sink|%hunt|%hunt down|%put down|%purge|%hurt|%attack|%kick|%smash|%curb stomp|%run over|%machine gun|%set fire to|%get rid of)'
const DONE =
  '(killed|murdered|gassed|hanged|hung|shot|exterminated|eradicated|slaughtered|executed|bombed|nuked|lynched|burned|burnt|beheaded|stoned|raped|tortured|castrated|sterilised|sterilized|neutered|euthanised|culled|wiped out|eliminated|beaten|beaten up|punished|put down|whipped|enslaved|drowned|purged|hurt|attacked|put in (camps|a camp|gas chambers|the ground|ovens|cages|chains)|locked up|aborted|dead|drawn and quartered|slapped|kicked|punched|stabbed|run over|thrown (in|off|into|overboard|out)|set on fire|burned alive|sent to (the gas|camps)|left to drown|wiped off)'

export default {
  title: 'Wishing harm on a group',
  understood: 'You wish harm or death on people for who they are.',
  why: 'That is a threat in the eyes of a reader, and often of the law.',
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'any' },
  flags: [
    {
      words: `^ (just|please|we|i|you|let us|someone|somebody|time to|go|and|so|they|gotta|got to)? (should|must|need to|have to|can|could|want to|will|would|am going to|are going to|is going to|wanna|should just|ought to|would love to|love to|like to|would like to|must all)? (just|all|now|really|go and|go out and)? ${KILL} (all|off|every|every last|every single|all of|all the|these|those|the|more|any|some|as many|up|each and every)? (the|these|those|fucking|bloody|of)? (the|these|fucking)? (${GROUP}|@slur)`,
      without: [
        '(police|killed by|court|charged|arrested|jailed|sentenced|nazis|they|hitler|he|she|isis|hamas|regime|army|soldiers|war|history|genocide|rwanda|government|russia|israel)',
      ],
      reach: 'sentence',
    },
    {
      words: `(i|we|someone|somebody|let us|you|must|should|gonna|going to|time to|want to|wanna|need to|love to|like to) (will|would|could|can|am|are|is|have to|have got to|got to|should|want|wish|really|just|go|start)? (have to|got to|really|actually|literally|am just|just)? (to|going to|gonna|just|be|really|gladly|happily)? ${KILL} (all|off|every|every last|every single|all of|all the|a|an|the next|any|these|those|the|some|up|each and every|that|this|another)? (the|these|those|fucking|bloody|of|single)? (the|these|fucking)? (${GROUP}|${MEMBER}|@slur)`,
      without: ['(police|court|charged|arrested|jailed|sentenced|nazis|hitler|isis|hamas|regime|war|genocide)'],
    },
    `${GROUP} (should|must|deserve to|need to|ought to|have to|needs to|deserves to|has to|can|want) (all|just|really)? (be|get|die|rot|burn|hang|suffer|drown|starve|disappear|vanish|perish|kill themselves|drop dead|fuck off and die) (all|just)? (${DONE}|$|in|out|from|slowly|painfully|now|for|and|off)`,
    `${GROUP} (deserve|deserves|have earned|need|needs|want) (to|a|the|an|every|all|whatever|what|it|nothing but)? (good|be|swift|painful|slow|bit of|right)? (die|death|dying|bullet|bullets|beating|beatings|kicking|slap|gas|gas chamber|noose|rope|oven|ovens|suffer|suffering|hell|pain|punishment|${DONE})`,
    `(the only good|a good|only good) (${MEMBER}|${GROUP}|one) is a (dead|deported|silent)`,
    '(you people|your kind|these people|those people|they all|you all|that lot) (all)? (deserve|need|ought) to be (wiped (off|out)|exterminated|eradicated|gassed)',
    {
      words: `(kill|hang|gas|shoot|burn|lynch|deport|exterminate|behead|nuke|stone|castrate) (them all|em all|all of them|every one of them|the lot of them|the whole lot)`,
      with: [[GROUP, '@slur', '(nonces|paedos)']],
    },
    {
      words: `${GROUP} // (kill|hang|gas|shoot|burn|lynch|exterminate|nuke|bomb|cull|wipe out|hurt|beat|punch) (them|em|every one of them)`,
      without: ['(police|court|killed by|regime|army|government)'],
    },
    {
      words: `(hope|wish|pray|want|praying|wishing|hoping|dream|cannot wait until|can not wait until|can not wait for|would love it if|if only|better if) (that|for)? (all|every|these|those|the|you|more|every single)? (of|the|these)? (${GROUP}|@slur|${MEMBER}) (would|will|to|could|all|just|get|gets|were|was|should)? (all|just|would|to)? (get|be|were)? (die|dead|dies|drown|suffer|burn|burned|perish|cancer|aids|raped|killed|shot|gassed|disappear|disappeared|wiped|extinct|hanged|deported|starve|sink|rot|kill themselves|gone)`,
      without: ['not'],
    },
    `(no|not one|not a single|none of) (the|these|those)? (${MEMBER}|${GROUP}) (deserve|deserves|should|has the right|have the right|has a right|have a right|is worth|are worth|should be) (to|get|allowed to|be)? (live|exist|breathe|alive|mercy|sympathy|respect|rights|left alive|a vote|walk)`,
    {
      words: `(hitler|the nazis|adolf|the holocaust|the camps|trump|genghis) (was|were|had|should have|did|knew|got) (right|a point|the right idea|finished|nothing wrong|what he was doing|good ideas|it right|finish the job|finished the job|killed more|was justified)`,
      without: ['(never|not) .. (right|justified)'],
    },
    `(bring back|time for|we need|need|start|ready for|support|want|love|more) (the|another|a|some)? (gas chambers|gas chamber|concentration camps|holocaust|slavery|lynching|lynchings|segregation|apartheid|ethnic cleansing|genocide|race war|final solution|crusade|crusades|day of the rope|section 28|aktion t4|conversion therapy|stoning)`,
    `(happy|glad|love|like|enjoy|nice|great|good|satisfying|fun|lovely) (to|it when|watching|seeing|when|that)? (see|watch|hear|hearing|seeing|watching|about)? .. (dead|drowned|burning|burned) (${GROUP}|${MEMBER})`,
    `(like|love|enjoy|want|need|more) dead (${GROUP})`,
    `(abort|abortion|euthanasia|euthanise|euthanize|sterilise|sterilize|put down|put to sleep|eugenics) ..7 (autism|autistic|disabled|disability|down syndrome|downs syndrome|defective|brain injury|brain damaged|special needs|wheelchair|gene|genes|mental illness) !(campaign|rights)`,
    `(one|another) (less|fewer) (fucking|dirty|filthy)? (${MEMBER}|@slur) (in|to|on|around|$)`,
    {
      words: `(let|leave|watch|should let|sink|drown) (them|the boats|the dinghies|the dinghy|all the|the)? (boats|dinghies|migrants|refugees|immigrants|asylum seekers|them)? (all)? (drown|sink|drowning|sinking)`,
      with: ['(boats|boat|dinghies|dinghy|migrants|refugees|immigrants|asylum|channel|illegals)'],
    },
    {
      words: `(burn|bomb|nuke|torch|firebomb|blow up|petrol bomb) (down)? (all|every|that|the|their|your|these)? (mosque|mosques|synagogue|synagogues|church|churches|temple|temples|gurdwara|mecca|migrant hotel|migrant hotels|asylum hotel|gay bar|gay bars|the hotel)`,
      without: [
        '(police|arrested|attack|tried to|charged|news|they|plotted|plot|jailed|years|accused|trial|guilty|suspect)',
      ],
    },
    `(die|burn|rot|rot in hell|burn in hell|drop dead|choke|hang) (you)? (fucking|filthy|dirty|stupid)? (@slur|${GROUP})`,
  ],
  allows: [
    ...OTHERS_SAY,
    '(told|tell|tells|telling|said|saying|says|threatened|threatening|called for|calls for|calling for|want us to|people who want|who say|chanting|chanted|wants to|wanted to|want to see us)',
    '(against|stop|end|prevent|condemn|condemned|victims|survivors|anniversary|remember|remembering|history|memorial|wrong to|wrong that)',
  ],
  harmlessIn: ['game', 'history'],
} satisfies Rule
