import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Hell as a curse',
  understood: 'The post swears with "hell".',
  why: 'Most readers shrug at it; a careful or conservative employer may not.',
  advice: 'Leave it if it fits the field you work in; otherwise say it without the word.',
  severity: 'low',
  when: { negated: 'any', quoted: 'any' },
  certain: true,
  flags: [
    '(what|who|why|where|when|how|which|bloody|holy|oh|to|the|living|absolute|pure|actual|sheer|utter|aw|ah|well|fresh|total|literal|bleeding|flipping|freaking|blooming|ruddy|chuffing|flaming|blimmin|sweet|merry|double|complete|own|personal|freakin) [hell]',
    '[hell] (yeah|yes|yea|yep|yeh|yah|no|nah|naw|of|knows|if|to pay|week|bent|raiser|hath|freezes|hole|holes|fire|with|it|and gone|on earth|on wheels|for)',
    '(as|like|from|in|through|raise|raising|raised|give|gives|gave|giving|catch|caught|beat|scared|knocked|annoyed|is|was|been|it) (them|him|her|us|me|you|it)? (the)? [hell] !(or|and|is real|norway)',
    '^ [hell] $',
    '(%go|rot|burn) (to|in) hell',
  ],
  allows: ['bat out of hell', 'highway to hell', 'hell (kitchen|angel|angels|boy|michigan|norway|gate)', '(bedding|village|town|city) of hell', 'in hell norway', 'gates of hell', 'heaven (and|or) hell'],
  allowsInPost: ['(dante|inferno|sermon|scripture|gospel|theology|hades|doctrine|salvation|purgatory)', 'michelin|gordon ramsay hell kitchen'],
} satisfies Rule // prettier-ignore
