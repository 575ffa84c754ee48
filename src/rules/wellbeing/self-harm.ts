import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Hurting yourself',
  understood: 'You write about hurting yourself.',
  why: 'This is shown for your sake, not for an employer’s. What you wrote is no fault and changes no score.',
  advice:
    'You do not have to carry it alone: findahelpline.com lists free and private lines in every country; Samaritans answer on 116 123 in the UK and Ireland, 988 in the US; in danger, ring the emergency number. Whether the post stays is yours to decide.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any' },
  flags: [
    {
      words: [
        '[(my|i|been|am|was|started|stopped|still|years of|after|from|without|of|relapsed ..2|urges to|back to) ..2 (self harm|self harming|self harmed|selfharm|selfharming|self injury|self injuring)] !(nurse|service|charity|content|emoji|policy)',
        '[%relapse ..7 (cutting|self harm|self harming|hurting myself|burning myself|scratching)]',
        '[(@number|@number-word|a|one) (days|weeks|months|years|day|week|month|year) ..1 (clean|free|safe|without|since|off) ..4 (cutting|cut|self harm|sh|hurting myself|hurt myself|hurting|harmed myself|burned myself|burnt myself|blade)]',
        '[(clean|free|away) (from|of) (cutting|self harm|hurting myself|the blade)]',
        '[(since|last) ..2 i (last)? (cut|cut myself|hurt myself|self harmed|harmed myself|burned myself|burnt myself)] !(shaving|cooking)',
        '[(urge|urges|urged|want|wanted|wanting|need|needed|trying not|tempted|itching|craving|desperate|fighting) ..2 (to|not to) (cut|cut myself|hurt myself|harm myself|burn myself|punish myself|self harm|scratch|bleed|hit myself|feel something)] !(off|down|out|back|loose|the|some|a|my (hair|costs|losses|hours)|up|in line|corners)',
        '[i ..2 (%hurt|%harm|%punish|%burn|%bruise|%hit|%scratch|%bite|%punch) myself (again|on purpose|last night|tonight|just to feel|to feel|so i|because|when i|instead of|in the|until|till|to stop|this|at|every|and)] !(in the (foot|eye with)|lifting|playing|at (football|rugby|the gym|training))',
        '[(%scratch|%pick|%bite|%rub|%claw|%scrub|%dig|%rip|%tear) ..2 my (own)? (arms|arm|skin|legs|wrists|wrist|face|thighs|hands|fingers|nails|scalp|neck) ..2 (raw|open|bleeding|off|until|till|again|bled|apart|to shreds)] !(sunburn|eczema|mosquito|wool|gardening)',
        '[(wanted|want|feel like|could|trying) to? (rip|claw|peel|tear|scratch|cut) (my|all my) (own)? (skin|face|arms|body|legs) (off|open)]',
        '[(fresh|new|more|another|old|faded|deep) (cuts|marks|scars|burns|lines|cut) (..3) (arm|arms|wrist|wrists|thigh|thighs|leg|legs|hip|again|same|excuse|cat|sleeves)] !(steak|beef|fashion|hair|budget|spending|pork)',
        '[(scars|cuts|marks|burns) (on|up|down|all over|all up) my (own)? (arm|arms|wrist|wrists|thigh|thighs|legs)] // (self|cut|cutting|did|done|made|hide|hid|sleeves|proud|ashamed|cover|ask|asked|asking|stopped|years|tattoo|summer|own|cat)',
        '[(long sleeves|sleeves|bracelets|bangles|jumper|jumpers|hoodie|plasters|bandage|bandages|wristbands) ..5 (hide|cover|hiding|covering|nobody sees|again|in july|in august|in june|in this heat|in summer|no one sees)] // (scars|cuts|arms|marks|cut|relapsed|hurt|wrists|promise|clean|again|ask)',
        '[(hitting|punching|banging|hit|banged|punched|smashing) my (own)? (head|thighs|legs|arms|face) (against|until|when|on|again|off|in the|to stop)] !(off the (shelf|beam|door)|on (a|the) (shelf|beam|door|boot|cupboard))',
        '[(did it|done it|i did it|doing it|hurt myself|slipped) again] // (arms|arm|sleeves|blade|cut|skin|bathroom|scars|clean|days|bled|wrists|thigh)',
      ],
      without: ['@wellbeing-joke', '@wellbeing-duty'],
    },
    {
      words:
        '[(i|and|then|so|just|have|keep|kept) .. (%cut|%burn|%slash|%carve) (myself|my (wrists|wrist|arms|arm|thighs|thigh|legs|stomach|skin)|into my (arm|leg|skin|thigh))] !(short|off)',
      without: [
        '@wellbeing-joke',
        '@wellbeing-duty',
        '(shaving|shaved|cooking|chopping|slicing|peeling|onion|kitchen|opening|tin|can of|paper|glass|grinder|whittling|carving|pruning|gardening|oven|tray|hob|kettle|iron|straighteners|curling|hair|bagel|avocado|accident|accidentally|slack|slice|fringe|a deal|scones|toast|lasagne|brambles|fence|climbing|tattoo|sunburn|bbq|campfire|soldering|welding|open|workshop|bike|brambles|barbed|stitches from)',
      ],
    },
  ],
  allows: [
    '^ (he|she|they|my @family|@family|my (friend|mate|flatmate|client|patient|student|neighbour|colleague|ex)|a (friend|mate|colleague|patient|client|pupil|student)) (is|was|has|had|feels|felt|cried|cries|tried|keeps|kept|got|wanted|wants|took|said|says|died|struggles|struggled|lives|stopped|relapsed)',
  ],
} satisfies Rule
