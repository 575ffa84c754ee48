import type { Rule } from '../../model/rule.ts'

const HOSTILE =
  '(%fucking|bloody|dirty|filthy|stupid|ugly|you|bunch of|pack of|load of|such a|little|fat|old|dumb|lazy|smelly|raging|flaming|screaming|massive|total|absolute|complete|thieving|damn|sneaky|greedy|rich|hate|kill|these|all|those|no)'

/** Slurs, in any spelling that the engine reads. Words of doubtful sense need company. */
export default {
  title: 'Slur',
  understood: 'You use a word that runs people down for who they are.',
  why: 'A slur is among the few words that many hiring managers reject on at once.',
  source: { name: 'CareerBuilder 2018', figure: '31 % turned someone down for discriminatory comments' },
  advice: 'Delete the post. If it was about yourself or quoted, saying so makes it clear.',
  severity: 'high',
  when: { negated: 'any' },
  certain: true,
  flags: [
    '@slur',
    `${HOSTILE} (@slur-doubtful|poof|half caste|half breed|gyppo|dyke|cripple) !(%light|%friend|bird|birds|tree|trees|bread|legs|leg|juice|coin|machine|dance|festival|cousins)`,
    {
      words:
        '(half caste|half castes|half breed|half breeds|negroes|gaylord|spaz out|shemales|redneck scum|white trash !(bag|bags|can|cans)|trailer trash|(a|the|that|you|some|these|those|old|fucking|useless|lazy) (cripple|cripples) !creek)',
      without: [
        '(potter|anxiety|economy|debt|%crippling|historian|museum|archive|archives|ledger|ledgers|records|century|catalogue|the word|words)',
      ],
      severity: 'medium',
    },
    'typical (coon|tranny|dyke|fag|homo|cripple|cracker|negro) (behaviour|behavior|antics|move|shit|logic|stuff)',
    '(%call|what a|act like a|like a) (paki|coon|tranny|dyke|fag|homo|poof|gypsy|gook)',
    '(fag|fags|homo|homos|queers|dykes) (should|are|ruin|need|deserve|burn|can|go|get out|everywhere|disgust|make)',
    '(hate|kill|burn|hang|beat|bash|fuck|ban) .. (fag|fags|homo|homos|queers|dykes|trannies|gypsies)',
    '(brainless|ignorant|goat loving|bomb loving) (infidel|infidels|heathens|jihadis|gypsies)',
  ],
  allows: [
    '(never|not|do not|stop|stopped|why) .. (say|use|call|saying|calling|using|used|uses|said) ... @slur',
    '(this|one|another) (proud|tired|happy|fellow|old|broke|sleepy|little) (dyke|dykes|fag|fags|faggot|faggots|tranny|trannies|queer|queers|homo|homos|poof|cripple|cripples|spaz)',
    '(as a|fellow|us|we|proud|i am a|i am such a|i am just a|i was a|we are all) (proud|big|little|total|old|angry|tired|happy|fellow)? (dyke|dykes|fag|fags|faggot|faggots|tranny|trannies|queer|queers|homo|homos|poof|spastic|cripple|spaz|wog|wogs|cripples)',
    '(dyke|dykes|fag|fags|faggot|faggots|tranny|trannies|queer|queers|crip|cripple|cripples) (like me|and proud|here|pride|march|power|culture|community|friendly|joy|solidarity|love|history|night|theory)',
    '(chink|chinks) (in|of) (the|his|her|their|my|our|its|your|light|armour|armor)',
    '(faggots|faggot) .. (peas|gravy|mash|chips|dumplings|onions|fire|kindling)',
    '(bundle|bundles) of (faggots|sticks)',
    'spick and span',
    'little (monkey|monkeys|ape|apes|gorilla|fairy|cracker|crackers|nip|coconut|oreo)',
    '(fag|fags) .. (@number|@number-word|quid|pounds|expensive|dear)',
    '(golliwog|golliwogs) .. (museum|exhibit|display)',
    '(to|will|would|may|can|could|not) retard',
    'retard (the|ignition|spark|timing|growth)',
    '(to|in|on|from|for|off) lesbos',
    'lesbos (island|holiday|ferry|port)',
    '(pork|homemade|lunch|dinner|tea|supper|butcher|brains) .. (faggots|faggot)',
    '(pack|packet|box|carton|deck|out for|smoking|smoke|smoked|buy|bought|roll|quit|off|cheeky|20|twenty) .. (fag|fags)',
    '(fag|fags) (packet|break|butt|butts|end|ends|ash|hag)',
    '(maine|%raccoon|cheese) (coon|coons)',
    '(tranny|trannies) (fluid|gearbox|swap|rebuild|van|slipping|oil|cooler|mount)',
    '(%yid) (army|spurs)',
    'spastic (diplegia|paraplegia|quadriplegia|cerebral|colon|bladder|hemiplegia|paralysis|society)',
    '(mong kok|abo blood|abo group|abo incompatibility|gay lord|wop wop|wop bop)',
    'honky tonk',
    '(jap|japs) (import|imports)',
    '(word|term|slur|slurs) (like|such as|is|for|@slur)',
    '@slur (is|as) (a|an|such a|not a)? (slur|insult|offensive|racist|word)',
  ],
} satisfies Rule
