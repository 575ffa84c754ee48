import type { Rule } from '../../model/rule.ts'

const FINE =
  '(break|lunch break|day off|days off|annual leave|holiday|on leave|weekend off|after work|before work|after my shift|before my shift|after a shift|after a long|finished|finally|early finish|sick|ill|unwell|hospital appointment|anxiety|panic|burnout|training for|charity|marathon|my kids|my daughter|my son|the kids|toddler|puppy|cat|dog|kitten|never|do not|tip|tips|advice|should not|students who|staff who|people who|colleagues who|employees who|research|study|policy|opened|opening|launch|proud|thank|thanks|grateful|love my|loved|great shift|lovely|strike|union|unsafe|commute|on the train|the fire|alarm test|gp|dentist)'

/** Loose company inside one sentence: a duty, and a way to get out of it, told of oneself. */
export default {
  title: 'Getting out of work',
  understood: 'You tell how you get out of work that you are due to do.',
  why: 'It may be a joke; an employer reads it as what their wages would buy.',
  advice: 'Delete it, or keep it for friends.',
  severity: 'medium',
  when: { negated: 'any', condemned: 'any', speaker: 'not-other', question: 'any', hypothetical: 'any' },
  flags: [
    { words: ['(sacked|sack|binned|jacked|jibbed|knocked) it (all)? (off|in|on the head) ..3 (pub|home|early|rain|bed|beach|back to)', '(parked|park) up ..6 (from|till|until|for) ..4 (hours|nights|shift|till|@number|radio|phone|job|delivery)', '(best|easiest|comfiest) paid (kip|nap|sleep|sit down|skive|holiday)', '(clock watching|watching the clock) ..6',], without: [FINE] },
    { words: '(hid|hiding|dodged|dodging|skived|skiving|bunked|slacked|slacking|faffing|dossing|pretend|pretended|pretending|snuck|sneaked|sneaking|ignored|blanked|swerved|skipped|skipping) ... @attitude-duty', without: [FINE] },
    { words: '@attitude-shirk', with: ['(on shift|on the clock|on company time|on call|on duty|on the job|mid shift|at my desk|on reception|at the till|on the till|security guard life|night shift life|wfh life|in the new job|into the new job|my new job|my last week|my notice|notice period|garden leave|boss is (away|off|out|on holiday)|manager is (away|off|out|on holiday)|nobody checks|no one checks|nobody notices|no one notices|nobody noticed|no one noticed|do not give me more|getting paid|still paid|still get paid|easy money|free money|money for nothing|green dot|stays green|stay green|looks busy|so they think|they think i am|thinks i am|do not have to (take|do|answer|serve|talk|see|deal))'], reach: 'sentence', without: [FINE] },
    '(quit|resigned|walked|left|called in) ..9 (while|as|just as|right before|minutes before|in the middle of) (they|the|it|we|service|lunch|dinner|rush) ..2 (were|was|setting|started|starting|opened|opening|rush|service|queue|full|busiest|rammed)',
    '(only|just) (applied|applying|going|went|turned up|interviewed|interviewing|here|signed up) .. (to (shut|keep|please|get) (the)? (job centre|jobcentre|dole|benefits|my mum|my dad|my parents|them) (up|off|happy)|for the (benefits|dole|free|staff discount|discount|sandwiches|wifi|biscuits|sick pay)|hope they do not)',
  ],
  allows: ['hide and seek', 'pretend (play|shop|cafe)', '(hiding|hid) (eggs|presents)', '(no longer|stopped|quit) (hiding|pretending|ignoring)'],
} satisfies Rule // prettier-ignore
