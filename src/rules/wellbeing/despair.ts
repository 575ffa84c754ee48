import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Despair',
  understood: 'You write that you feel hopeless or cannot go on like this.',
  why: 'This is shown for your sake, not for an employer’s. What you wrote is no fault and changes no score.',
  advice:
    'You do not have to wait until it gets worse to talk to someone: findahelpline.com lists free and private lines in every country; Samaritans answer on 116 123 in the UK and Ireland, 988 in the US; a GP can help too. Whether the post stays is yours to decide.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any' },
  flags: [
    {
      words: [
        '[i (just|still|really|honestly|genuinely|actually|have|am|do|only|mostly|always|often)? ..2 (feel|felt|feeling|am|was|been) (so|completely|totally|utterly|really|just|pretty|kind of|a bit|quite|very|still|honestly|actually|genuinely|definitely|truly|properly|absolutely|feeling)? (so|completely|very|really|just)? @wellbeing-state] !(but (full|happy)|like (dancing|pizza)|for (you|her|him|them|everyone|those|scotland|england)|stomach|fridge|of (petrol|milk|work emails)|about the (film|match|result|price)|for missing|with (laughter|joy)|about (the|my) (shoes|hair|bag))',
        '^ ..2 [feeling (so|completely|totally|utterly|really|pretty|very|kind of)? @wellbeing-state] !(about the|for (you|her))',
        '[(honestly|lately|just|really|tonight|today|again|always|still|and) feeling (so|completely|totally|utterly|really|pretty|very)? (hopeless|worthless|empty|numb|hollow|trapped|broken|suicidal|alone|lost|like a burden)]',
        '[(feel|feels|feeling|felt) (like)? (i am|it is like|like) (watching my (own)? life|living behind|behind glass|under ..1 water|underwater|on the other side|outside my (own)? (body|life)|in a fog|not in my body|going through the motions|drowning|sinking|disappearing|falling|dying inside|losing myself|fading|a stranger in my (body|head|skin|life))] ..3 (glass|water)?',
        '[(nothing|none of it|life|the world|everyone|everything|i) (feels|<!i feel|seems|does not feel|do not feel) (real|like me|like mine|like anything|safe|worth it|alive|human|like a person)] !(estate)',
        '[(can not|could not|do not|have not|cannot) (feel|felt) (anything|a thing|my (own|kids hands|body)|joy|happy|pleasure|love|hope)] !(cold|minus|snow|gloves|dentist|novocaine|frozen|chilli|spicy)',
        '[i? (really)? (can not|can barely|could not|am not able to|can hardly|do not know how to|do not know how i can|do not know if i can|do not think i can|am struggling to|not sure i can|not sure how to|struggling to|do not know how much longer i can|do not know how long i can|how much longer can i) ..2 (cope|go on|carry on|take much more|take any more|bear it|keep doing this|keep going|cope with this|hold on|hang on|hold it together|keep waking up|keep pretending|pretend|be a person|be alone with|exist like|live like|function|keep my head above|do this anymore|do this any more|do this much longer|do this alone|do this today|do it anymore|do it any more|take this anymore|take it anymore|take this any more|take it any more|get through (today|tonight|the day|this|another)|face (another|tomorrow|anyone|people|today|it)|see past|see beyond) ..2 (anymore|any more|much longer|like this|any longer|right now|at the moment|tonight|on my own|alone|sorry|day|morning|$)]',
        '[(can not|ca not) (do|take|cope with) (it|this|life|any of it|any of this) (anymore|any more|no more|any longer)] !(game|season|team|ref|arsenal|united|heat|traffic)',
        '[(how much longer|how long) (i|can i|will i|do i) ..2 (pretend|keep|cope|hold|take|last|carry|survive|go on|bear)] !(wait|queue|hold music|on hold)',
        '[(when|does it|will it|if it|that it|it) (does|do|will|ever|actually|really|get|gets)? ..1 (get|gets|got) better] // (when|tired|waiting|it does not|lie|liar|liars|believe|long|tell me|anyone|someone|please|keep saying|night|i can not)',
        '[(tell me|someone tell me|somebody tell me|promise me) (it|this) (lifts|gets better|gets easier|passes|will be ok|will be okay|stops|ends|eases|is going to be)]',
        '[(the|my) (black dog|darkness|dark thoughts|dark stuff|dark days|bad thoughts|intrusive thoughts|dark place|black cloud|dark cloud|void|abyss)] ..6 (back|again|here|tonight|chest|bad|loud|me|won|winning|creeping|closing|lifted|worse|is|are|sat)',
        '[(it is|its|things are|things have|it has|everything is|all) (been|getting|got|gone|going|just)? ..1 (bad|dark|worse|black|too much|unbearable|heavy|very dark|too heavy|on top of me) (again|lately|tonight|right now|at the moment|for weeks|since|inside|in (here|my head))] !(weather|outside|winter|traffic|smell|early|cat)',
        '[(bad|really bad|worst|awful|dark|long|rough|hard|scary|terrible) (night|nights|day|days|week|weeks|month|spell|place|patch|time) (..2) (mentally|with my (head|brain|mental)|in my head|up here|again and i (can|do) not)]',
        '[(my head|my mind|my brain|inside my head|up here) (is|has been|was|will not|does not|feels|gets|goes|went|keeps) (a very|a really|such a|in a|not)? ..2 (dark|bad|scary|safe|trying to kill|loud|noisy|screaming|stop|shut up|telling me|eating|against me|cruel|unbearable|broken|a war|war zone|prison|a prison|quiet)] !(song|maths|revision)',
        '[(my|the|these|those|intrusive|bad) (thoughts|voices|intrusive thoughts) ..3 (loud|louder|will not stop|do not stop|back|bad|worse|dark|racing|win|winning|took over|come at night)]',
        '[(nobody|no one|none of you|nobody here|no one at work) (knows|sees|has noticed|notices|understands|has any idea|has asked|asks|realises) (how (bad|hard|much|close|low|dark|long|i)|that i|what it|what i|it is|i am|when i)] !(to fix|secret recipe|the answer)',
        '[(worse|struggling more|harder|lower) than (i have|i am|i) ..3 (let on|letting on|admitting|admit|telling|told|showing|let (anyone|anybody))]',
        '[i? (am|have been|was|been|still|really) ..2 (struggling|suffering|hurting) (so|really|very|a lot|badly|much|again|with my mental health|mentally|to (cope|get up|get out|function|stay|breathe|be|see|find|want|even)|in silence|alone|every day|more than)] !(with (this|the) (puzzle|wordle|level|exam|form|homework)|to (choose|decide|park|find parking))',
        '[^ (struggling|suffering) (so|really|very|a lot|badly|again|in silence|more than|with my mental|to (cope|get up|function|stay|breathe))]',
        '[(rock bottom|breaking point|end of my rope|end of my tether|lowest (point|ebb|i have been)|my lowest)] !(price|grade|with (this|that|the|my) (printer|laptop|phone|boiler|car|app|cat|dog|puppy))',
        '[(i|we) (really|honestly|truly|just|actually|still|fully|do)? (hate|hated|despise|loathe) (myself|being me|being alive|my life|who i am|waking up|existing|every part of me)] !(for (eating|loving|laughing|liking|missing|watching|buying)|early|at (5|6|5am))',
        '[(i wish|wishing) i (was|were|could be) (someone else|anyone else|anybody else|normal|invisible|a kid again so)] // (tired|hate|cry|alone|hurts|life|night)',
        '[(tired|exhausted|sick) (all the way through|of being alive|of existing|of living|<!me of life|of everything and everyone|of pretending (i am|to be|everything)|of being (brave|strong|the strong one)|of fighting|of my own head|in a way sleep|in my bones|to my bones|in my soul|soul deep|of waking up|of feeling (like this|this way|nothing)|of crying|of hurting|of trying to be ok)]',
        '[waiting for (it|the (night|day|morning)) to (be (night|over|tomorrow|dark)|end|come)] // (every|day|night|morning|again)',
        '[(everything|it all|all of it|my heart|my whole body|it) (hurts|aches)] // (can not|see|way|stop|tired|cry|alone|anymore|inside|breathe|night|please)',
        '[(smile|smiling|laugh|joke|mask|pretend|fine) ..4 (all day|at work|for everyone|in public|on the outside|for the kids)] // (cry|floor|home|falling apart|dying|inside|dark|night|nobody knows|break|empty)',
        '[(what is|whats) (wrong with me)] // (cry|can not|tired|hate|why|again|please|sleep|eat|alone)',
      ],
      without: [
        '@wellbeing-joke',
        '@wellbeing-duty',
        '(referee|ref|var|champions|arsenal|spurs|chelsea|united|mets|cowboys|jets|leafs|penalty|relegation|wordle|boss fight|level)',
      ],
    },
  ],
  allows: [
    '^ (he|she|they|my @family|@family|my (friend|mate|flatmate|client|patient|student|neighbour|colleague|ex)|a (friend|mate|colleague|patient|client|pupil|student)) (is|was|has|had|feels|felt|cried|cries|tried|keeps|kept|got|wanted|wants|took|said|says|died|struggles|struggled|lives|stopped|relapsed)',
  ],
} satisfies Rule
