import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Pregnancy',
  understood: 'You tell that you are expecting a child, or have lost one.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by the Pregnancy Discrimination Act, in the EU by Directive 92/85/EEC.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    '[(we are|i am) expecting] !(a (delivery|parcel|call|reply|visitor|package|storm|big|good)|the|to|you|it|rain|snow|results|news|@number|more|visitors|guests|better|big|an)',
    '^ [(pregnant|preggers|expecting)] (and|with|again|at|lady|mama|so|woman|teacher|nurse)',
    '[(@number|@number-word) (weeks|wks|months) (along|pregnant|gone|preggo|today with this bump)] !(by)',
    '[(@number|@number-word) (weeks|wks)] // (🤰|due in|bump|midwife|baby|kicks|kicked|scan|pregnant|trimester)',
    '[due (in|on|date is|date|any day) ..2 (@month|any day|the @number|@number weeks|christmas|spring|summer|autumn|winter)] // (🤰|👶|baby|babies|bump|💙|💗|🩷|midwife|mum|mom|weeks|wks|twins|boy|girl|maternity|hr|internet|arrive)',
    '[(my|our) (bump|due date|pregnancy|unborn|maternity leave|paternity leave|mat leave|pat leave|midwife|20 week scan|12 week scan|twelve week scan|twenty week scan|gender reveal|baby shower|morning sickness|miscarriage|stillbirth|rainbow baby|angel baby|maternity pay|maternity|paternity|waters broke|contractions|c section|caesarean|baby is due|baby boy is due|baby girl is due)] !(cover is|policy|training|students|ward)',
    '[(we|i) (have|had|just)? (miscarried|lost (the|our|my|a) (@adverb-any)? (baby|babies|pregnancy|twins|little one|bean))]',
    '[(week|weeks|months|month|days|years|year|newly|freshly|still|am|i am|being) (@number|@number-word)? (postpartum|post partum|post natal|postnatal)] !(ward|depression|unit|care|clinic|nurse|midwife)',
    '[(labour ward|labor ward|maternity ward|delivery suite|delivery room)] // (hours in|contractions|gas and air|epidural|waters|dilated|cm|midwife is|our baby|naming)',
    '[(going|go|am|start|started|starting|on|back from|finishing for) (on)? (maternity leave|mat leave|paternity leave|shared parental leave|parental leave)]',
  ],
  allows: [
    '(my|our|the|a|his|her) (..2) (@family|@pet|friend|neighbour|patient|client|colleague|boss) (is|was|has|who)',
    '^ (@family|@pet) (is|was)',
    '(covering|cover for|contract|role|mat leave cover|maternity cover)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
