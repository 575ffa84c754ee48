import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Feeling that others would be better without you',
  understood: 'You write that others would be better off, or would not mind, if you were gone.',
  why: 'This is shown for your sake, not for an employer’s. What you wrote is no fault and changes no score.',
  advice:
    'You do not have to carry it alone: findahelpline.com lists free and private lines in every country; Samaritans answer on 116 123 in the UK and Ireland, 988 in the US; in danger, ring the emergency number. Whether the post stays is yours to decide.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any' },
  flags: [
    {
      words: [
        '[(everyone|everybody|they|the world|people|my family|my kids|my children|you all|you|my friends|family|work|the kids|she|he|all of you|mum|dad|the world) ..2 (would|will|is|are|might|could|must) ..3 (better off|better|happier|fine|easier|ok|okay|alright|relieved|manage|manage fine|cope|get by|get on fine|sleep better|breathe) ..1 without me] !(at (work|the (meeting|party))|i am on (leave|holiday)|tonight|this (week|weekend))',
        '[(better|better off|easier|happier|fine|lighter|simpler|quieter) without me]',
        '[(nobody|no one|not a soul|who|anyone|anybody|would they|would anyone|would anybody|whether anyone|whether anybody|if anyone|if anybody) (would|will|actually|even)? ..3 (notice|care|miss me|mind|cry|look for me|come looking) !(if you|you) ..5 (gone|died|dead|disappeared|vanished|here|turn up|wake up|left|stopped|missing|not there|exist|jumped|tomorrow|if i|came home|come back|go away)] !(meeting|from (work|the meeting))',
        '[if i (was|were|am|did|just|had|died|disappeared|stopped|went|vanished|never|ever) (not|no longer|never|gone|dead)? ..3 (here|gone|around|in it|in the picture|dead|alive|exist|existing|born|woken up|wake up|disappeared|vanished)] // (nobody|no one|easier|better|happier|relieved|relief|notice|care|worry|miss|everyone|fine|rid|burden|they would|you would|it would|anyone|week|life|lives|money)',
        '[(relieved|relief|happier|better|easier|glad|care|notice|notices|noticed|miss|missed|cry|simpler|calmer|lighter|richer|matter) ..4 if i (was|were|am|did|just|had|died|disappeared|stopped|went|vanished|never) ..3 (here|gone|around|in it|in the picture|dead|exist|existing|born|wake up|disappeared|vanished|turn up|come home|died)?] !(at (work|the meeting)|promoted|late|off sick|home (early|late))',
        '[(week|weeks|life|lives|world|it|things|everything|year|day|house) would be (easier|better|simpler|quieter|happier|lighter|calmer) if i (was not|were not|was gone|were gone|did not exist|disappeared|just disappeared|died|stopped)]',
        '[i (am|feel|have always been|have become|was|must be|know i am|just|only) (like|such|just|only)? (a|the|too much of a|like a|nothing but a) (burden|waste of space|waste of oxygen|waste of time and money|drain|weight round|dead weight|disappointment|problem) (to|on|for|everyone|every|and|in|$)]',
        '[(burden|drain|weight) (to|on) (everyone|everybody|my family|my kids|them|people|the people|every|those|my parents|my wife|my husband|my friends|you all|all of)]',
        '[(i drag|i bring|dragging|i ruin|i let|i poison|i wreck) (everyone|everybody|them all|everything) ..2 (down|i touch|around me)?] // (tired|sorry|gone|better|leave|hate|sick)',
        '[(nobody|no one) (would|will) (miss|notice|care about|look for) me]',
        '[i (do not|never|can not) (matter|deserve (to be here|to live|to be alive|any of you|love|good things|help))] ',
        '[(take|taking) up (space|air|oxygen|room)] // (i|me|my|sorry|just)',
        '[i (should not|was not meant to|was never meant to|am not supposed to|should never have) (be here|be alive|exist|have been born|be on this earth|survive)]',
      ],
      without: ['@wellbeing-joke', '@wellbeing-duty', 'annual leave', 'on holiday', 'day off', 'retire'],
    },
  ],
  allows: [
    '^ (he|she|they|my @family|@family|my (friend|mate|flatmate|client|patient|student|neighbour|colleague|ex)|a (friend|mate|colleague|patient|client|pupil|student)) (is|was|has|had|feels|felt|cried|cries|tried|keeps|kept|got|wanted|wants|took|said|says|died|struggles|struggled|lives|stopped|relapsed)',
  ],
} satisfies Rule
