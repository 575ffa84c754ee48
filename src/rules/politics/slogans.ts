import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Party cheering',
  understood: 'You cheer for a side or repeat its slogan.',
  why: 'Most readers shrug; some employers like their people to keep party fights off public pages.',
  advice: 'Leave it if you stand by it. Where your field expects neutrality, keep it for friends.',
  law: 'Political opinion, membership and voting are protected in many countries.',
  severity: 'low',
  when: { condemned: 'any', question: 'any', hypothetical: 'any', negated: 'any', quoted: 'no' },
  flags: [
    '@politics-party (hold|holds|held|gain|gains|win|wins|won|take|takes|took|have taken|have won|smash|smashed|sweep|swept|romp|by) ..1 (it|by|a mile|a landslide|the seat|the ward|our ward|our seat|the council|everything|all of|@number|landslide|get it)',
    '@politics-slogan',
    // The name of a movement alone, mostly a hashtag, is membership at most; a cheer makes it more.
    '(maga|trump train|never trump|drain the swamp|not my president|the resistance|fbpe) (baby|babyyy|forever|for life|all the way|till i die|lets go|let us go|let us fucking go|is coming|is here|rolls on|country|nation|strong|wins|won|🎉|🙌)',
    '(go|proud|true|real|hell yes|hell yeah|yes we|all aboard the|hop on the|join the|time to|we will|now) (maga|trump train|drain the swamp)',
    { words: 'elbows up', with: ['(canada|canadian|canadians|🇨🇦|carney|tariff|tariffs|trump|prime minister|51st state)'] },
    '(go|come on|get in|yes|yess|vamos|viva|forza|allez|up the|god bless|long live|jai|bring back|we want) (@politics-figure|@politics-party) !(home|and give|ward)',
    '(@politics-figure|@politics-party) (all the way|for (life|ever|president|pm|king|the win)|ftw|landslide|4eva|till i die|zindabad|ki jai|jindabad|was right|is right about everything|won get over it|won bigly|lost get over it)',
    '^ (four|4|five|5) (more|mo) (years|year|yrs) !(of|until|till|to go|left|on|and i|before)',
    '(four|4) (more|mo) (to do more|for more)',
    '(my|our) party (till|until|til|forever|for life|all the way|die|right or wrong|left|right|is (winning|the best|back))',
    '(whole|entire|my|our|this) (street|town|city|state|county|country|map|constituency|seat|block|house|family|ward) (is|turned|has turned|went|has gone|goes|is going|gone|will be) (all)? (blue|red|green|orange|yellow|purple|saffron|turquoise|teal) (tonight|today|baby|again|at last|finally|tomorrow|forever|this time|💙|❤)',
    '(red|blue|yellow|green|purple|orange|turquoise) (rosette|rosettes|wave|tsunami|wall crumbles|tide) .. (on|line|coming|tonight|baby|over|here|get|go|let|win)',
    '(get|got|getting|carry|carried|push|pushed) (this lot|them|him|her|our (man|woman|guy|lot|team|party)|it) over the line .. (vote|election|rosette|polls|polling|party)',
    '(we|our lot|our side|our guy|our party) (won|smashed it|did it|took it|swept|flipped|held|gained) .. (seat|seats|council|senate|house|election|state|county|ward|majority|landslide|them out|<!popular vote)',
    '(best|greatest) (president|prime minister|pm|chancellor|premier|mayor|governor) (ever|in|since|of|we|this) .. (@politics-figure|lifetime|history|had|generation)',
    '(@politics-voters|@politics-party) .. (crying|tears|meltdown|melting down|seething|coping|cope harder|cope and seethe|salty|losing their minds|punching the air|in shambles|in bits|are finished|are toast|wiped out|annihilated|destroyed|are done) !(over spilt)',
    '(bye bye|goodbye|good riddance|ding dong|so long|cheerio) .. (@politics-figure|@politics-party)',
  ],
  allows: ['(red|blue|green) wave of', '(canvass|canvassing|door knocking|count observer|polling clerk|poll worker|phone bank)', 'labour (ward|pains|market)', 'krav maga', '(%vote|register) (today|early|by post|in person|at)'],
  harmlessIn: ['film', 'history', 'news'],
} satisfies Rule // prettier-ignore
