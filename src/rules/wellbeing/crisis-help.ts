import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Help in a crisis',
  understood: 'You write that you needed help in a mental health crisis.',
  why: 'This is shown for your sake, not for an employer’s. What you wrote is no fault and changes no score.',
  advice:
    'You do not have to wait until it gets worse to talk to someone: findahelpline.com lists free and private lines in every country; Samaritans answer on 116 123 in the UK and Ireland, 988 in the US; a GP can help too. Whether the post stays is yours to decide.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any' },
  flags: [
    {
      words: [
        '[(called|call|rang|ring|rung|phoned|texted|messaged|spoke to|talked to|talking to|speaking to|dialled|dialed|on the phone to|on hold to|on to) (the|a)? ..1 (samaritans|lifeline|crisis line|crisis text line|crisis team|suicide line|suicide hotline|suicide prevention|pieta|childline|calm|shout|papyrus|beyond blue|befrienders|icall|988|116 123|111 option two|111 option 2|crisis number|mind line|the duty psychiatrist)] !(volunteer|leaflet|poster|number is)',
        '[(got|have|keep|with|had|wrote|saved|stuck|written) .. (crisis line|crisis number|samaritans|helpline|988|lifeline|suicide hotline|safety plan|text line) ..5 (open|number|mirror|fridge|phone|hand|tab|tonight|saved|too scared|wall|just in case|by the bed|pocket)]',
        '[number (for|of) (the)? (samaritans|crisis (line|team)|helpline|lifeline)] // (mirror|fridge|night|bad|phone|hand|wall|pocket)',
        '[(i|my|me|spent|was|been|am|back|admitted|week|weeks|days|nights|birthday|christmas|fresh|out|discharged|released) ..5 (in|on|into|to|from|of) (the|a|an)? ..1 (psych ward|psych unit|psych hospital|psychiatric ward|psychiatric hospital|psychiatric unit|mental health unit|mental health ward|mental hospital|acute ward|crisis house|crisis unit|crisis centre|inpatient|section 2|section 3|secure unit|eating disorder unit|suicide watch)] !(shift|placement|job|nurse|working|rotation|role|student)',
        '[(been|was|got|getting|nearly|almost) (sectioned|committed|admitted to psych|baker acted|5150|put on a section|put on suicide watch)] !(to (the|my|a|our|this))',
        '[(back|here|up) on the (ward) (as a patient|again as|not as)]',
        '[(told|tell|telling|asked|see|saw|seeing|rang|called|emailed|texted|admitted to|finally told|i told) (my|a|the)? (gp|doctor|sister|brother|mum|mom|dad|wife|husband|boss|manager|tutor|friend|best friend|therapist|counsellor|partner|nan|flatmate) ..3 (tonight|today|everything|the truth|i (am|was|need|wanted|cannot|can not)|how bad|about the (thoughts|pills|plan|cutting)|about it)] // (help|scared|tired|crying|cry|die|dying|dark|food|eat|hurt|alive|shaking|bad|ashamed|safe|cope|planning|bed|funeral|clinic|thoughts|not ok|nights)',
        '[(my|the) (safety plan|crisis plan|crisis team|home treatment team|cmht|care coordinator|keyworker|key worker|safety contract)] !(worker of|nurse of)',
        '[(rung|rang|called|messaged|texted) my sponsor] // (bad|dark|night|again|stuff|scared|mum|shaking|close)',
        '[(i|we) ..2 (reached out|asked for help|am asking for help|finally asked|am getting help|have asked for help|need to be honest|have to say this|said it out loud|am saying (it|this))] // (dark|die|thoughts|alone|eat|food|hurt|crying|cry|bad|scared|dying|months|survive|suicid|not ok|struggling|cut|bed|worse)',
        '[(hard|difficult|scary|strange|weird|first time) (thing|to (say|type|write|admit)|i have said|saying) ..4 (out loud|this|it|but)] // (die|dying|suicid|not ok|struggling|hurt|cut|eat|alone|dark|depress|thoughts|alive|help|coping)',
        '[(stay|stayed|staying|sleeping|slept|am|i am) (at|with|round|over at|safe at) (my|a)? ..2 (sister|sisters|brother|brothers|mum|mums|mom|moms|friend|friends|parents|nan|nans|dad|dads|aunt|auntys|place) ..3 (tonight|tonite|so i am not|because i|until it|this week)] // (not safe|safe|trust|alone|myself|dark|scared|pills|relapse|purging|hurt|secret)',
      ],
      without: [
        '@wellbeing-joke',
        '(volunteer with|volunteered|i volunteer|training|leaflet|if you need|please call|if anyone needs|if you are struggling|poster|old poster|for anyone|you can call|pick up on|answer on|samaritans phone|my shift|shift|our helpline)',
        '@wellbeing-duty',
      ],
    },
  ],
  allows: [
    '^ (he|she|they|my @family|@family|my (friend|mate|flatmate|client|patient|student|neighbour|colleague|ex)|a (friend|mate|colleague|patient|client|pupil|student)) (is|was|has|had|feels|felt|cried|cries|tried|keeps|kept|got|wanted|wants|took|said|says|died|struggles|struggled|lives|stopped|relapsed)',
  ],
} satisfies Rule
