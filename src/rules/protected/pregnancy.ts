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
    {
      words:
        '[my (wife|partner|girlfriend|missus|fiancee|husband) (is|and i are)? (expecting|pregnant|due (in|any)|@number weeks|having (a|our) baby)]',
      when: { speaker: 'any' },
    },
    '[(my|our) (first|second|third|fourth|last|recent|early|late)? (miscarriage|miscarriages|stillbirth|ectopic|pregnancy|pregnancy test|positive test|baby shower|ultrasound|anomaly scan|antenatal class|nct class|hypnobirthing|birth plan|bump)] !(test for|rights|care|crisis|discrimination (law|case))',
    '[(two (pink)? lines|positive pregnancy test|the test was positive)]',
    '[(i am|we are|am|being|got|find out i am|found out i am|finding out i am|while|when) (@adverb-any|@number|@number-word|weeks|months|heavily|very|nine months|unexpectedly)? (weeks|months)? (pregnant|preggers|preggo|expecting a baby|expecting twins|having a baby|having twins|with child|up the duff)] !(pause|women|people|patients|colleague|cat|dog)',
    '[(we are|i am) expecting] !(a (delivery|parcel|call|reply|visitor|package|storm|big|good)|the|to|you|it|rain|snow|results|news|@number|more|visitors|guests|better|big|an)',
    '^ [(pregnant|preggers|expecting)] (and|with|again|at|lady|mama|so|woman|teacher|nurse)',
    '[(@number|@number-word) (weeks|wks|months) (along|pregnant|gone|preggo|today with this bump)] !(by)',
    '[(@number|@number-word) (weeks|wks)] // (🤰|due in|bump|midwife|baby|kicks|kicked|scan|pregnant|trimester)',
    '[due (in|on|date is|date|any day) ..2 (@month|any day|the @number|@number weeks|christmas|spring|summer|autumn|winter)] // (🤰|👶|baby|babies|bump|💙|💗|🩷|midwife|mum|mom|weeks|wks|twins|boy|girl|maternity|hr|internet|arrive)',
    '[(my|our) (bump|due date|pregnancy|unborn|maternity leave|paternity leave|mat leave|pat leave|midwife|20 week scan|12 week scan|twelve week scan|twenty week scan|gender reveal|baby shower|morning sickness|miscarriage|stillbirth|rainbow baby|angel baby|maternity pay|maternity|paternity|waters broke|contractions|c section|caesarean|baby is due|baby boy is due|baby girl is due)] !(cover is|policy|training|students|ward)',
    '[(in my|my) (first|second|third|1st|2nd|3rd) trimester]',
    '[(baby|bub|bubba|bean|little one|human) (@number|number (two|three|four|five)|two|three) (is)? (on the way|due|arriving|loading|coming|incoming)]',
    '[(baby|little one|peanut|bean|twins) (on the way|on board|loading|incoming|due|arriving)] !(sign|sticker|shark)',
    '[(eating|growing|sleeping|shopping|drinking decaf) for (two|three)] !(hours|days|nights|weeks|years|months)',
    '[(growing|making|cooking|carrying) (a (tiny|small|whole|new|little)? ..1 (human|baby|person)|twins|triplets)]',
    '^ [lost (our|my|the) (baby|babies|little one) at]',
    '[(we|i) (have|had|just)? (miscarried|lost (the|our|my|a) (@adverb-any)? (baby|babies|pregnancy|twins|little one|bean))]',
    '[(week|weeks|months|month|days|years|year|newly|freshly|still|am|i am|being) (@number|@number-word)? (postpartum|post partum|post natal|postnatal)] !(ward|depression|unit|care|clinic|nurse|midwife)',
    '[(labour ward|labor ward|maternity ward|delivery suite|delivery room)] // (hours in|contractions|gas and air|epidural|waters|dilated|cm|midwife is|our baby|naming)',
    '[(gave birth|giving birth)] // (i|my|me|our|last|weeks|months)',
    '[(had|having|after|since|my) (a|my|our|the|another|@number-word|recurrent)? (miscarriage|miscarriages|stillbirth|ectopic|ectopic pregnancy|abortion|termination for medical reasons)] !(rights|law|clinic|debate|ban|pills|access|care)',
    '[(he|she|baby|it|bean|they) (is|are|just|finally)? ..2 (kicked|kicks|kicking|hiccups)] // (bump|weeks|wks|womb|in me|inside me|scan|🤰)',
    '[(it is|having) a (boy|girl)] // (🤰|weeks|wks|bump|scan|due|💙|💗|trimester|pregnant)',
    '[(going|go|am|start|started|starting|on|back from|finishing for) (on)? (maternity leave|mat leave|paternity leave|shared parental leave|parental leave)]',
    '[🤰]',
  ],
  allows: [
    '(my|our|the|a|his|her) (..2) (@family|@pet|friend|neighbour|patient|client|colleague|boss) (is|was|has|who)',
    '^ (@family|@pet) (is|was)',
    '(covering|cover for|contract|role|mat leave cover|maternity cover)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
