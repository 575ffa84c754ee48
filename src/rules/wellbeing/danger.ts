import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Close to danger',
  understood: 'You write of a place or a thing with which you might hurt yourself, or of having done so.',
  why: 'This is shown for your sake, not for an employer’s. What you wrote is no fault and changes no score.',
  advice:
    'You do not have to carry it alone: findahelpline.com lists free and private lines in every country; Samaritans answer on 116 123 in the UK and Ireland, 988 in the US; in danger, ring the emergency number. Whether the post stays is yours to decide.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any' },
  flags: [
    {
      words: [
        '[i ..4 (stood|stand|standing|sat|sit|sitting|walked|walk|drove|drive|driving|climbed|went|go|ended up|looked|look|looking|parked|keep) ..4 (bridge|ledge|platform edge|yellow line|cliff edge|cliff top|rooftop|the roof|train tracks|tracks|railway line|railing|railings|multi storey|parking garage|the edge|the drop)] // (night|nights|twice|again|thought|thoughts|jump|over|still|wanted|want|hours|train|home|help|down|step|quiet|rang|called|phoned|brother|sister|talked|cried|alone)',
        '[(some|most|every|two|three|last) (nights|night|days|mornings) i (drive|drove|walk|walked|sit|stand|stood|go) ..3 (bridge|platform|cliff|roof|river|tracks|edge|canal|pier)]',
        '[(every|each) time (a|the) (train|lorry|truck|bus|tube) (comes|passes|goes|went|pulls)]',
        '[(stepping|step|steps|walking|walk|jumping|<!go jump|throwing myself|throw myself) (off|in front of|into|under|out into) (the|a|my|that|this) (kerb|curb|platform|edge|roof|bridge|ledge|balcony|train|lorry|bus|truck|tube|traffic|road|canal|river|sea)] !(pool|festival)',
        '[i? (am|have|keep|kept|just|have been|was)? (counted|counting|count|saving up|saved up|stockpiling|stockpiled|hoarding|hoarded|lined up|laid out|staring at|stared at|looking at|holding|held|(took|taken|taking|swallowed|necked) !(my|the)) (the|my|all the|all my|too many|a load of|a handful of|every|out the|out my|a bottle of|a packet of|two packets of|enough) ..2 (tablets|pills|paracetamol|sleeping tablets|sleeping pills|tylenol|antidepressants|meds|insulin|codeine|co codamol)] !(bp|blood pressure|vitamin|hay fever|with food|for (my|the) (back|knee|flu|headache|cold))',
        '[(took|taken|swallowed|necked) (too many|them all|the lot|the whole (packet|bottle|box)|all of them)] !(photos|pictures|biscuits|chocolates|seconds|notes|risks|breaks)',
        '[(pumped my stomach|stomach pumped|overdosed|i od d|od d|activated charcoal) ] (on (netflix|cheese|chocolate|cake|christmas))? !(on (netflix|cheese|chocolate|cake|christmas|sugar))',
        '[(asked|ask|told|had to ask|got|made|let|gave|handed|begged) (my|the|him|her|a)? (..2) to (hide|lock|take|keep|hold|lock up|lock away) (the|my|all the|away|up) ..2 (knives|pills|tablets|razors|razor|meds|medication|car keys|belts|gun|guns|scissors|blades|rope)] !(toddler|kids|baby|children)',
        '[(hide|hid|hidden|locked|locking|lock) (away|up)? (the|all the|my) (knives|pills|tablets|razors|meds|blades|gun|guns|scissors)] // (me|myself|scared|safe|tonight|from me)',
        '[(blade|razor|razor blade|knife|rope|noose|gun|scissors|lighter) ..2 (in my hand|to my (wrist|throat|arm|head|skin|leg)|on my wrist|round my neck|in my drawer|under my pillow|in my mouth)] !(hero|stage|costume|shaving)',
        '[(picked up|put down|threw away|threw out|found|hid|bought) (the|a|my) (blade|blades|razor blades|rope|razor)] // (again|tonight|cut|sorry|tried|hand|safe|wanted|night)',
        '[i (do not|can not|did not|could not) (really)? (trust|feel safe with|feel safe alone with) myself ] (alone|tonight|right now|to be alone|on my own|near|with|around|at|anymore)?',
        '[i am not safe (tonight|alone|on my own|with myself|right now|here|to be)]',
        '[(scared|afraid|frightened|terrified|worried) (of|about) (myself|what i might do|what i will do|what i would do|what i am capable of|what happens if i am alone|my own hands|hurting myself|being left alone)]',
        '[i (have|had) (a plan|made a plan|a date|picked a date|the plan|my plan)] // (die|end|suicid|gp|doctor|crisis|told|pills|night|sorry|alive|tired)',
        '[(been planning|planning|planned) (it|my death|how) ..3 (since|for (weeks|months)|told my (gp|doctor|sister|mum|mom|wife|husband))]',
        '[(ended up|end up|wound up|landed|was|back|been) (in|at) (a and e|a e|a&e|the er|er|resus|icu|hospital|the hospital) ..8 (again|friday|last night|stomach|stitches|overdose|tablets|pills|on purpose|mental|cut|alive|tell|mum|family)] // (overdose|pills|tablets|stomach|cut|stitches on my|tell (my|mum|them)|nobody tell|do not tell|on purpose|mental health|crisis|alive|ashamed)',
        '[(nobody tell|do not tell) (my (family|mum|mom|dad|kids|wife|husband)|anyone|mum|mom|work|them)] // (hospital|a and e|a&e|pills|tablets|cut|threw them up|stomach|took|sorry|die|scared)',
      ],
      without: [
        '@wellbeing-joke',
        '@wellbeing-duty',
        'bungee',
        'abseil',
        'climbing wall',
        'parkour',
        'skydive',
        'roofer',
        'roofers',
        'photo',
        'sunset',
      ],
    },
  ],
  allows: [
    '^ (he|she|they|my @family|@family|my (friend|mate|flatmate|client|patient|student|neighbour|colleague|ex)|a (friend|mate|colleague|patient|client|pupil|student)) (is|was|has|had|feels|felt|cried|cries|tried|keeps|kept|got|wanted|wants|took|said|says|died|struggles|struggled|lives|stopped|relapsed)',
  ],
} satisfies Rule
