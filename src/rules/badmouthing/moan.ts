import type { Rule } from '../../model/rule.ts'

const CUSTOMERS =
  '(customers|clients|patients|parents|guests|callers|passengers|punters|students|shoppers|tourists|tenants|diners|regulars|the public|general public|members of the public)'

export default {
  title: 'Moaning about work',
  understood: 'You moan a little about work or the people there.',
  why: 'One such post makes most readers smile; many of them set a tone.',
  advice: 'Leave one, thin out many.',
  law: 'A plain complaint about pay, hours, safety or conditions is lawful and is not counted here.',
  severity: 'low',
  when: { condemned: 'any', question: 'any', hypothetical: 'any', speaker: 'any' },
  flags: [
    '(work|my job|my shift|this shift|this meeting|this training|the office|my internship) (is|was|has been|being) (@how-very)? (@how-very)? (boring|dull|dead|dragging|long|crap|rubbish|shit|depressing|tedious|grim|pants|draining|meh|annoying|a drag|a slog|the pits|pointless|a bore|miserable)',
    '(work|job|meeting|shift|training) (bores|is boring|boring) .. (me|everyone|us)?',
    '(boring|dull|tedious|pointless|useless|endless|stupid|dumb|awful|crap) ..1 (meeting|meetings|zoom|zooms|training|training day|away day|standup|town hall|teams call|induction|webinar at work|paperwork|spreadsheets|workshop) !(with friends)',
    '(ugh|urgh|bleh|argh|meh) work !(tomorrow|today|in)',
    '(this|that|another|todays) ..1 [(meeting|call|zoom|all hands|training|workshop|standup|webinar) .. could .. have been (an email|a text|an e mail|a memo|a slack|two lines)]',
    '(everyone|everybody|they|people) (at work|in the office|in work|on shift) .. (in a mood|moaning|moody|miserable|doing my head in|annoying|so negative|grumpy|stressed)',
    `(grumpy|rude|moody|miserable|awkward|annoying|fussy|difficult|needy|entitled|demanding|stroppy|picky|clueless|weird|crabby|cranky|impatient|silly|daft|dumb|stupid|drunk|angry|karen) ${CUSTOMERS}`,
    `${CUSTOMERS} (are|be|get|can be|were) .. (rude|grumpy|needy|weird|annoying|something else|a different breed|wild|picky|fussy|moody|strange|exhausting|impatient|hard work|a pain|on one today|lost without|insane|crazy|mad|special|feral today)`,
    '(another|yet another|third|fourth|fifth|sixth|seventh|back to back|endless|pointless|mandatory|compulsory|enforced) ..1 (meeting|meetings|zoom|zooms|zoom call|teams call|call about|team building|team building day|away day|icebreaker|icebreakers|training day|training module|e learning|workshop|town hall|all hands|webinar|work do|fun day|wellbeing webinar) !(went well|was great|and loved)',
    '[if (one more|another) person (asks|tells)] (me)? ..1 (where|if|why|when|how) !(i|you)',
    'if (one more|another) (customer|caller|guest|parent|client|patient|student|passenger|email|meeting|tourist|shopper) .. (asks|ask|calls|says|tells|rings|emails|wants|comes|touches|clicks|moans|tries|uses|walks|complains|sends|books)',
    '(why are (we|they|people here)) like this',
    '(so long|bye|goodbye|farewell) (suckers|losers)',
  ],
  allows: ['(%love|loving|loved|enjoy|enjoying) (work|my job|this job|my work)'],
  allowsInPost: ['@badmouthing-football'],
  harmlessIn: ['game', 'film'],
} satisfies Rule // prettier-ignore
