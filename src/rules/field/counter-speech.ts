import type { Rule } from '../../model/rule.ts'

/** The post stands up for people whom others run down, without itself telling abuse. */
export default {
  title: 'Counter-speech',
  understood: 'The post stands up for others.',
  why: 'Standing up for people is to its writer’s credit.',
  advice: 'Nothing to do.',
  flags: [
    '(stand|standing|stood|solidarity|love) (in solidarity|together|with|to) (my|our|all|the)? ... (community|communities|friends|neighbours|neighbors|brothers|sisters|colleagues|people|everyone|refugees|migrants|women|students)',
    '(deserve|deserves|deserving|fight|fighting|march|marching|campaign|campaigning) (for)? (the same|equal|full|basic)? (respect|dignity|equality|rights|protection|safety|better|justice|to be safe|to feel safe|to live)',
    '(are|is) (human|people|human beings|welcome here|valid|loved|our neighbours|our neighbors|our friends|our colleagues)',
    '(human rights|equal rights|equal pay|civil rights|hate has no home|love is love|love wins|refugees welcome|black lives matter|trans rights|women rights|me too movement|no human is illegal|say their names|representation matters)',
    '(asylum seekers|refugees|migrants|families|people|they) (%flee|are fleeing|escape|are escaping) (from)? (war|wars|persecution|violence|bombs|famine|torture|genocide|conflict) !(my (ass|arse)|they (claim|say)|apparently|supposedly)',
    '(be|being|good|better|an|proud|as an) ally',
    '(%celebrate|%support|%value|%champion|%promote|%improve|passionate about|committed to|talk on|panel on) (inclusion|diversity|equality|equity|accessibility|allyship)',
  ],
} satisfies Rule
