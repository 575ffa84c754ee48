import type { Rule } from '../../model/rule.ts'

const ARE = '(is|are|was|were|has become|have become|has always been|really is|really are|have been|has been)'

export default {
  title: 'Contempt for institutions',
  understood: 'You say that courts, police, press or elections as such are corrupt, bought or worthless.',
  why: 'Many employers work with these bodies, or are one; sweeping contempt makes them wonder.',
  advice: 'Say what happened and what should change; leave the rest out.',
  law: 'Criticism of public bodies is free speech in many countries.',
  severity: 'medium',
  when: { condemned: 'any', question: 'any', hypothetical: 'any' },
  flags: [
    `@politics-institution ${ARE} (all|just|so|totally|completely|utterly|nothing but|a|an|the|literally|fucking|bloody|basically|run by|full of|owned by|controlled by|bought by|in the pocket of|in the pockets of|bought and paid for by|an arm of|a tool of)? ..2 (corrupt|rigged|bought|bought and paid for|compromised|captured|crooked|a joke|a sham|sham|scam|a scam|a farce|farce|a fraud|fraud|fake|an illusion|illusion|propaganda|lies|lying|liars|crooks|criminals|gangsters|mafia|gang|thugs|pigs|bastards|nazis|fascists|marxists|communists|traitors|traitor|enemy of the people|enemies of the people|the enemy|the enemy of the people|cancer|a cult|scum|vermin|parasites|cowards|puppets|paedos|pedophiles|paedophiles|billionaires|the rich|elites|murderers|terrorists|theft|dead|finished|broken beyond repair|useless|worthless|pointless|garbage|trash|bullshit|a waste of (time|money|space)|a circus|rotten|evil|satanic|poison)`,
    '(every|each|any|all our|all the|most) (judge|judges|cop|cops|copper|coppers|policeman|police officer|officer|magistrate|politician|journalist|newspaper|news channel|reporter|scientist|expert|minister|civil servant|official|election|poll|vote) ..5 (has a price|have a price|is for sale|are for sale|is bought|are bought|is bent|are bent|is corrupt|are corrupt|takes bribes|take bribes|is rigged|are rigged|lies|lie|is a liar|is fake|on the take|on the payroll|in the pocket|in someones pocket|is a crook|owned by|paid for|bought and paid)',
    '(police|cops|the met|feds|the state|the government|hmrc|irs|the council|parliament|politicians|the courts|customs|the taxman|the fbi|politicians|army) ..4 (biggest|largest|worst|real|only legal|legalised|legalized|licensed) (gang|gangs|gangsters|mafia|crime family|crooks|criminals|cartel|thieves|terrorists|bullies|robbers)',
    '(would not|wouldnt|do not|never|can not|could not) (ever)? (trust|believe) (a word|anything|any|the|one word|a single)? ..2 (bbc|cnn|fox|msm|media|mainstream media|press|police|courts|judges|cops|politicians|the government|election|elections|election commission|experts|scientists|who|cdc|news|polls|polling|vote count) .. (weather|time|propaganda|word|say|says|lies|anymore|any more|ever|again|bought|rigged|tell|if they|with)',
    '(state|government|establishment|regime|tory|labour|left wing|right wing|woke|corporate|globalist|zionist|kremlin|russian) (propaganda|mouthpiece|puppets|broadcaster|stooges|lapdogs|shills|lackeys)',
    '(acab|a c a b|1312|all cops are (bastards|pigs)|fuck the police|fuck 12 !(hour|hours|hr|hrs|months|month|weeks|days|day|years|am|pm|noon|o|step|angry|inch|more|people|year)|fuck the feds|fuck the courts|fuck the government|fuck the system|fuck the law|fuck the tories|ftp pigs|defund and abolish|burn (the system|parliament|congress|westminster|the whole system) (all)? (down|to the ground)|tear (it|the whole system) down) !(song|by nwa)',
    '(taxation|tax|income tax|council tax) is (theft|robbery|extortion|slavery)',
    '(corrupt|rigged|bent|crooked|lying|fascist|marxist|woke|biased|pathetic|useless|evil|two tier|bought|fake|captured|scum) (courts|judges|judiciary|police|cops|policing|media|press|journalists|bbc|parliament|civil servants|civil service|elections|election commission|establishment|elites|msm|news media|scientists|experts|justice system|government|politicians|councils|congress|senate|fbi|eu|un|who)',
    '(fake news|lamestream|mainstream|msm|bbc|cnn|fox news|the media|press|guardian|daily mail) (media)? (lies|lie|lied|is lying|are lying|brainwash|brainwashing|propaganda|feeds you|covering up|cover up|hide|hiding the truth|push their|pushing (the|an|their) agenda|will not report|refuse to report)',
    '(voting|democracy|elections|your vote|the vote) (is|are|does) (a)? ..1 (pointless|useless|joke|waste of time|never|not (change|matter|work)|rigged|for (mugs|fools|sheep|idiots)|changes nothing|never changed anything|theatre|an illusion|dead)',
    '(if voting changed anything|all the same|uniparty|two cheeks of the same|two wings of the same|same puppet|they all serve) .. (illegal|banned|bird|arse|master|masters|elite|elites|uniparty|party|puppet)',
    '(trial|show trial|kangaroo court|witch hunt|weaponised|weaponized|two tier (justice|policing|britain|system)|lawfare|political prisoner|political prisoners|banana republic|police state|nanny state gone|dictatorship|tyranny|orwellian|1984 is here) .. (justice|doj|court|courts|judge|judges|police|government|country|we live|this is|fbi|britain|america|india|canada|starmer|trump|biden|modi)',
    '(we live in|living in|this country is|this is now|welcome to) .. (a police state|a dictatorship|a banana republic|clown world|clownworld|a fascist|a communist|an orwellian|tyranny|nazi germany|north korea|gilead|1984)',
  ],
  allows: ['(not|never) (corrupt|rigged)', '(train|bus|weather|office|fantasy|pub quiz) (police|elections)', 'grammar police', 'fun police', 'fashion police'],
  allowsInPost: ['(var|referee|linesman|offside|penalty shootout)'],
  harmlessIn: ['film', 'book', 'history', 'music'],
} satisfies Rule // prettier-ignore
