import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Secret second job or hidden facts',
  understood: 'You say that you hide from your employer what they would want to know.',
  why: 'An employer asks what you are hiding from them.',
  advice: 'Delete it, and look at what your contract says.',
  severity: 'medium',
  when: { speaker: 'not-other', negated: 'any' },
  flags: [
    '[(two|three|2|3|four|second|another|both|multiple|double) (full time|remote|ft|wfh|work from home|salaried|nine to five|9 to 5|dev|tech)? (full time|remote|wfh)? (jobs|job|employers|salaries|salary|paycheques|paychecks|roles|companies|bosses|laptops|contracts|gig)] // (neither (knows|of them|know|company|boss|has)|at (once|the same time)|same time|same hours|simultaneously|secretly|in secret|overlapping|does not know|do not know|never know|nobody knows|no one knows|no idea|have no idea|have not told|did not tell|not told|double dipping|overemployed|over employed|two laptops|both meetings|meeting overlap|standups clash|same desk|shh|🤫|none the wiser)',
    '[(overemployed|over employed|overemployment|double dipping|j1 and j2|j1 j2|j2|j3) .. (j1|j2|salary|salaries|laptop|laptops|meetings|meeting|boss|bosses|secret|tips|neither|remote|life|gang|paid|months|year|years|income|company|wfh|standup|since)] !(chips|hummus|salsa|nachos|sauce|crisps|biscuit)',
    {
      words:
        '[(work|boss|employer|company|manager|day job|hr|main job) (do not|does not|did not|has no|have no|have not|will never|must never|can not|never) (know|idea|clue|find out|found out|told|realise|noticed|suspect|knew|suspected) .. (second job|other job|side business|side hustle on (their|company)|freelance for|freelancing for|work for (a|our|their|the) competitor|moonlight|moonlighting|run my own|my own clients|working for (a|our|their|the) (competitor|rival)|consulting for|clients on the side|their clients|onlyfans|abroad|in (bali|spain|portugal|thailand|mexico|lisbon|another country)|a different country|the other side of the world|a vpn|moved)] !(sadly)',
      when: { speaker: 'any', negated: 'any' },
    },
    '[(moonlighting|moonlight|freelance|freelancing|working on my (own|startup|side)|running my (business|side hustle|shop|etsy)|side hustle|my (side business|startup|etsy shop|own business)|client work|private clients|other job|second job) .. (on company time|on the (clock|company laptop|work laptop)|during work hours|in work hours|at my day job|while (on the clock|clocked in|at work|i am at work|being paid)|on work time|with (company|work) (resources|equipment|materials|tools|software)|on the boss time|using (company|work) (resources|equipment|materials|tools|software)|from my work (laptop|email))]',
    {
      words:
        '[(vpn|time zone|timezone|background|virtual background|blur|secretly|pretend|pretending|pretended|told|thinks|think) .. (working from|work from|still in|i am in|i am still in|at home in|moved to|in the country|in london|in the office) ... (bali|spain|portugal|thailand|mexico|lisbon|bangkok|dubai|beach|abroad|another country|croatia|greece|cape town|goa|madeira|tenerife|costa rica|vietnam|caribbean|italy|a villa|colombia)] .. (boss|work|hr|company|manager|nobody|no one|they|knows|payroll|shh|🤫|it team|vpn|lol|😂|$)',
      when: { speaker: 'any', negated: 'any' },
    },
    '[(poached|poaching|poach|took|taking|stole|stealing|steal|copied|downloaded|exported|emailed myself|walked out with) (all)? (the|my old|their|our|the whole|my ex|my former|my last)? (companys|employers|bosses|old|whole|entire|jobs|firms|agencys)? (clients|client list|customer list|customers|client base|contacts|database|leads|crm|recipes|code|codebase|source code|designs|templates|playbook|price list|supplier list|pipeline)] .. (with me|new job|my own|my new|competitor|own business|own company|before i (left|quit|resigned)|on my way out|personal (email|drive|gmail)|usb|start my own|non compete|left|quit|last day|🤫|lol) !(to us|from us|eggs|interview)',
    '[(accepted|accept|took|take|signed|taking|accepting) (the|a|this|an|that)? (job|offer|role|contract|position) .. (while (still)? (interviewing|looking)|just (for|to get) the (signing bonus|relocation|discount|training|visa|sign on bonus)|no intention of|planning to (quit|leave)|then ghost|until the better|only until|for the (signing bonus|maternity pay|free laptop|training)|quit (after|as soon as) (the)? (bonus|training))] !(mistake)',
    '[(hid|hiding|hidden|hide|did not (mention|tell|disclose)|never (mentioned|told|disclosed)|left out|leaving out|omitted|forgot to mention|kept quiet about|not (telling|mentioning|disclosing)|will not mention) .. (conviction|convictions|criminal record|dismissal|sacked|fired|being fired|getting fired|driving ban|points|disciplinary|failed probation|the gap|notice period|non compete|gross misconduct|conflict of interest|suspension|the sack|struck off|caution|bankruptcy) .. (interview|application|cv|resume|new job|employer|new boss|recruiter|hr|form|boss|work|dbs|background check|probation|job|contract)]',
  ],
  allows: [
    '(two|three|second|both) (job|jobs) to (make ends meet|pay|survive|feed|afford|get by)',
    '(working|works|worked) (two|three) jobs (and|to|just|while (studying|at uni))',
    '(used to|years ago)',
  ],
  harmlessIn: ['condemnation', 'news', 'legal-work', 'game'],
} satisfies Rule
