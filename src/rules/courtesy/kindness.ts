import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Kindness',
  understood: 'You are kind to someone, or tell with warmth of a kindness done.',
  why: 'Kind words about people say much about the one who writes them.',
  advice: 'Keep it.',
  when: { speaker: 'any', condemned: 'any' },
  flags: [
    '[to (the|whoever|everyone|all|my|that) ..4 (who|that)] // (made|gave|helped|bless|legend|beauty|saved|kind|waited|carried|stopped|bought|held|stayed|left|found|returned|smiled|seat)',
    '[(just)? (want|wanted|need|like) to (say|give|thank|shout|praise|acknowledge|recognise|mention|appreciate) ..6 (thank|thanks|patient|kind|lovely|brilliant|amazing|shout|credit|wonderful|incredible|how (good|kind|lovely|patient))]',
    '[(prouder|proudest) (of|that) ..4]',
    '[(sending|send|sends|thinking|thoughts) (you|u|so much|lots of|all the|much|big|a big|of you|of your|with you|are with you|your family|both|them|her|him) ..4 (love|luck|hugs|strength|hug|wishes|prayers|support|family|strong|good vibes|warmth|solidarity)] !(nudes|pics|photos|invoice)',
    '[(so|really|very|truly|deeply) sorry (for your loss|to hear|you are going|for your|about your|this happened|for you)]',
    '[happy (retirement|work anniversary|graduation) (to)? (my|our|you|@name)]',
    '[(love|loved|loving|adore|adored) (my|our|this|these|the|them|working with (my|this|these|the|our)) ..2 (team|colleagues|coworkers|co workers|crew|squad|class|kids|pupils|students|patients|customers|clients|regulars|girls|lads|people|folk|staff|ward|community|neighbours|neighbors|volunteers|cohort|choir|cast|shift)] ..3 !(island|to hate)',
    '[(my|our|the) (team|colleagues|boss|manager|mentor|nurses|staff|volunteers|neighbours|crew|customers|class|kids|patients|regulars|lecturer|tutor|supervisor|students|pupils|lads|girls|people) .. (are|is|were|was|have been|has been) (just|so|all|really|honestly|absolutely|pure|a|an|such)? (..1) (wonderful|brilliant|amazing|incredible|unbelievable|lovely|fantastic|kind|superb|stars|legends|heroes|gold|diamonds|angels|the best|class|a legend|a star|a gem|a saint|a hero|gems|saints|so good|patient|excellent|awesome|unreal|outstanding)]',
    '[(never|not) ..2 (seen|saw|met|known|had) such (patience|kindness|care|grace|generosity|a kind|a patient|lovely)]',
    '[(i will|going to|will|gonna|i|we will) (really|sorely|so)? miss (you|him|her|them|every one|this (team|lot|bunch)|these|my (team|colleagues|class|kids|students|pupils|patients))]',
    '[(would|will) give you (a kidney|the shirt|their last|his last|her last|the coat)]',
    '[(if you need it|come and ask|just ask|no questions asked|help yourself|take what you need|pay what you can|on the house)] // (would have|we will|given|welcome|free|you)',
    '[(say his name|say her name|think of (him|her|them) (every|often|still))]',
    '[(i|we|and|just|then) (bought|brought|made|gave|baked|cooked|carried|fetched|lent|offered|took|sent|dropped|left|walked|drove|knitted|saved|helped|taught|showed) (him|her|them|my (neighbour|nan|mum|gran|colleague|mate|team|teacher|flatmate)|an old|the old|a stranger|an elderly|the lady|the lad|the new (girl|guy|lad|starter)|everyone|the nurses|the team|half) ..3 (flowers|lunch|dinner|soup|coffee|tea|cake|shopping|seat|home|umbrella|coat|hug|bag|bags|breakfast|ticket|biscuits|brownies|cookies|scarf|blanket|jumper|lift|to (the|hospital)|a card|card)]',
    '[(works|work) sent (a|an|me|us|flowers) ..2 (basket|flowers|card|cake|hamper|soup|chocolates)?]',
    '[work sent (a|an|me|us|flowers) ..2 (basket|flowers|card|cake|hamper|soup|chocolates)]',
  ],
  allows: [
    '(so sorry about your) (trophy|team|loss of)',
    '(not|never|hardly) .. (nice|kind|lovely|best)',
    '(best|worst) (friends with benefits)',
    '(call|called|calling) .. (legend|hero)',
    'good luck (finding|getting|to anyone|with that)',
    '(hot|sexy|fit|thicc|stupid|useless|dumb|thick|idiot|idiots) .. (nurse|nurses|teacher|colleague|people|staff|manager|boss)',
  ],
  allowsInPost: [
    '(dumbest|idiot|idiots|moron|morons|clown|clowns|muppet|muppets|wanker|wankers|useless|loser|losers|prick|twat|cunt|bitch|scum)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
