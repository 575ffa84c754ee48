import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Recovery',
  understood: 'You tell that you are in recovery.',
  why: 'Recovery counts as health: an employer may not lawfully hold it against you, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Many are proud to say so, and with reason. Keep it if you are; if you would rather choose whom you tell, limit who sees it.',
  law: 'In the US past addiction in recovery is protected by the Americans with Disabilities Act; elsewhere it can be part of disability law.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any', negated: 'any', past: 'any' },
  flags: [
    '[(@number|@number-word|one|a|nearly two|almost two) (years|days|months|weeks|yrs|year|month|week|day|hours) (and @number days|and counting)? (of)? (sober|sobriety|clean|in recovery|alcohol free|off the drink|off the booze|off the sauce|off the gear|off heroin|off the drugs|drink free|without a drink|without a bet|bet free|gamble free|gambling free|dry)] !(sheets|driving licence|house|air|run|record)',
    '[(sober|alcohol free|clean and sober|clean) (since|for @number|for @number-word|@number|one year|two years|three years|four years|five years|ten years|a year|date|birthday|anniversary|versary|life|living|today|and happy)] !(up|house|sheets|driving|curious)',
    '[(my|our) (sobriety|recovery|sober date|sober birthday|sober anniversary|soberversary|sponsor|home group|aa meeting|aa group|na meeting|aa chip|one year chip|first meeting|rehab|addiction|last drink|clean date|clean time|higher power|step nine|fourth step|drinking problem|alcoholism|gambling addiction|gambling problem|drug problem)] !(time|run|day|pod|plan|disaster|server|heart rate|ride|shake|swim|mode|charity partner|kit|deal|logo|shirt|club)',
    '[(i am|as|being|am|i am now|in) (a|an|in)? (@adverb-any)? (recovering alcoholic|recovering addict|alcoholic in recovery|addict in recovery|recovering gambler|sober alcoholic|alcoholic|addict|in recovery|recovery from addiction|recovery from alcohol)] !(to|from (surgery|the flu|covid|injury|a cold))',
    '^ [(recovering (alcoholic|addict)|in recovery|sober)] (here|and|since|for|@number|now|mum|mom|dad|nurse|chef|life|as of) !(october|curious)',
    '[(went|going|been|checked|came out|out|got out|finished|left|graduated) (to|into|in|of|from|through) rehab] !(for my (knee|back|ankle|hip|shoulder|leg))',
  ],
  allows: [
    '(cutting|self harm)',
    '^ (my|our|a|his|her|the) (..2) (@family|friend|neighbour|client|patient) (is|was|has|got|celebrates|hit)',
    '(dry january|sober october|sober curious|stone cold sober|designated driver|antibiotics)',
    '(clean (energy|code|air|sheet|water))',
    '(addict|alcoholic|recovering) .. (chocolate|crisps|shopaholic|coffee|sneaker|perfectionist|academic|journalist|lawyer|people pleaser|workaholic|catholic|accountant|twitter|tiktok)',
    '(chocolate|shopping|coffee|work|sugar|caffeine|adrenaline|book|stationery|running) addict',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
