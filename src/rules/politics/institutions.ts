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
    '(corrupt|rigged|bent|crooked|lying|fascist|marxist|woke|biased|pathetic|useless|evil|two tier|bought|fake|captured|scum) (courts|judges|judiciary|police|cops|policing|media|press|journalists|bbc|parliament|civil servants|civil service|elections|election commission|establishment|elites|msm|news media|scientists|experts|justice system|government|politicians|councils|congress|senate|fbi|eu|un|who)',
  ],
  allows: ['(not|never) (corrupt|rigged)', '(train|bus|weather|office|fantasy|pub quiz) (police|elections)', 'grammar police', 'fun police', 'fashion police'],
  allowsInPost: ['(var|referee|linesman|offside|penalty shootout)'],
  harmlessIn: ['film', 'book', 'history', 'music'],
} satisfies Rule // prettier-ignore
