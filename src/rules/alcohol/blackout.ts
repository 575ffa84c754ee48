import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Drunk out of one’s senses',
  understood: 'You tell of drinking until you knew nothing or were carried home.',
  why: 'Many employers take this for a lack of judgement, and worry about safety.',
  source: { name: 'CareerBuilder 2018', figure: '36 % turned someone down for posts on drinking or drugs' },
  advice: 'Delete it, or set it to be seen by friends only. If it happens often, a doctor can help in confidence.',
  severity: 'medium',
  when: { speaker: 'not-other', negated: 'any' },
  flags: [
    '[(blackout drunk|black out drunk|blacked out drunk|drank myself (into|unconscious|stupid|blind|silly|sober|under)|drank until i (could not|was|fell|passed|puked|forgot|blacked|cried)|drunk until i|drink until i (can not|forget|pass|puke|black|fall)|browned out|brown out drunk|blacked the fuck out|stomach pumped|had my stomach pumped|alcohol poisoning|kicked out of (the|a|my|every|two|three) (pub|club|bar|nightclub|spoons|wetherspoons|wedding|casino|brunch|karaoke)|thrown out of (the|a|every|two|three) (pub|club|bar|nightclub|spoons|wetherspoons|wedding|casino|karaoke)|barred from (the|every|another|my|a) (pub|club|bar|spoons|wetherspoons|local)|chucked out of (the|a|every|two|three) (pub|club|bar|spoons|wetherspoons))]',
    {
      words: '[(blacked out|black out|blacking out|blackout|passed out|pass out|passing out)]',
      with: [
        [
          '@drink',
          '@drink-drunk-sure',
          '@drink-spree',
          '(drinks|drinking|pub|club|party|last night|hungover|hangover|sesh|bender|bar|tailgate|frat|night out|freshers|drank|wedding)',
        ],
      ],
      without: [
        '(blackout (curtains|blinds|poetry|curtain|blind|period|dates)|heat|blood|needle|power|electricity|storm|wisdom teeth|dehydrated|dehydration|load shedding|exhausted|after work|marathon|grid)',
      ],
    },
    '[(do not|can not|could not|did not|no|zero|not a single|have no|not|barely|hardly) (even)? (remember|memory|memories|recollection|recall) (of)? (a (thing|single thing) (from|about|of|after)|anything (from|after|about|past)|most of|much of|much after|how i got|getting|last night|the (second half|rest|last|end|whole|entire)|half of|leaving|after|saturday|friday|my own|the wedding|new years)] .. (home|last night|night|party|wedding|tequila|shots|drink|pints|bottle|club|pub|weekend|sesh|after|wine|friday|saturday|taxi|freshers|speech|birthday|bar|vodka|hen|stag)',
  ],
  allows: [
    '(used to|years ago)',
    '(my patient|patients|on shift|our ward|triage|nurse|paramedic)',
    '(lecture|podcast|film|match|telly|tv|documentary|story|meeting) .. (fell asleep|slept)',
  ],
  harmlessIn: ['recovery', 'drug-policy', 'condemnation', 'news'],
} satisfies Rule
