import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Genetic information',
  understood: 'You tell what runs in your family, or the outcome of a genetic test.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the US by the Genetic Information Nondiscrimination Act; in the UK and EU as health data.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any' },
  flags: [
    '[(carry|carries|have|got|inherited|found out i (have|carry)) (the|a) ..3 (gene|mutation)] !(for (music|rhythm|lateness|dancing|shopping|gardening)|pool|therapy)',
    '[(@illness|disease|heart thing|heart problems|heart trouble|bad hearts|sugar|blindness|deafness|depression|cancer|it|the gene|condition) ..4 (%run|passed down) (in|through) (my|the|our|we|me) (family|fam|blood|side|genes)] !(talent|music|stubbornness|joke)',
    '[(brca|brca1|brca2|brca one|brca two|lynch syndrome|huntington gene|mthfr|factor v leiden|fragile x|apoe4|sickle cell trait|thalassaemia trait|the gene|tay sachs|cf gene|cystic fibrosis) (positive|gene|carrier|mutation|test|result|results|trait|diagnosis)]',
    '[(i am|we are|both of us are|tested|test as|am) (a|an|positive as a)? (carrier|brca positive|brca1 positive|brca2 positive|silent carrier)] (for|of)? !(pigeon|bag|aircraft)',
    '[(doctor|dr|consultant|gp) (say|says|said) ..3 risk ..4 (like|same as|family|father|mother|genes)]',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
