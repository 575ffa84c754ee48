import type { Rule } from '../../model/rule.ts'

const WE =
  '(we|our company|my company|my firm|our firm|work|my work|our work|the company|my employer|the firm|head office|our agency|my agency|the bank i work for|our team|our store|our office|our school|our hospital|the trust|my boss|our ceo|management|they)'
const SOON =
  '(next (week|month|quarter|year|spring|summer|autumn|monday|tuesday|wednesday|thursday|friday)|on (monday|tuesday|wednesday|thursday|friday)|this (week|month|quarter|monday|friday)|tomorrow|in (march|april|may|june|july|august|september|october|november|december|january|february|q1|q2|q3|q4)|before christmas|after christmas|by christmas|soon|end of (the)? (month|year|quarter))'
const QUIET =
  '(announced|announce|announcement|official|officially|public|press|staff do not know|nobody knows|no one knows|do not know|does not know|have not been told|has not been told|have not told|quiet|rumour|rumor|overheard|heard|found out|saw the|walked past|leaked|wait till|wait until|secret|secretly)'

export default {
  title: 'Plans of a workplace before they are known',
  understood: 'You tell what a workplace has not told yet: a merger, a closure, job cuts, a launch, figures or a client.',
  why: 'It can move a share price, a deal or a livelihood, and it says how you would treat the next employer’s plans.',
  source: { name: 'CareerBuilder 2018', figure: 'sharing confidential information, 20 %' },
  advice: 'Delete it. Ask before posting about anything that the firm has not published itself.',
  severity: 'medium',
  when: { negated: 'any', condemned: 'any', question: 'any', hypothetical: 'no' },
  flags: [
    { words: ['(we|they) (are)? (being|getting|have been|been|got) (bought|acquired|sold|merged|taken over|rebranded|shut down|outsourced|liquidated|hacked|hit|audited|investigated|raided) !(off|with|by a bus|by the weather|hard)'], with: [['all hands', 'act surprised', '(announce|announced|announcement|public|legal|press|customers|clients|ransomware|it|maintenance|ceo|ceos)']], without: ['(pub|bar|lol drinks|match|goal)'] },
    '(planned|scheduled|routine) maintenance .. (is not|was not|ha|lie|hacked|ransomware)',
    '(merger|takeover|acquisition|deal|sale|layoffs|redundancies|rebrand) (is|are) (on|done|happening|off|real|confirmed|going ahead|signed) .. (y all|you all|folks|guys|legal|ceo|ceos|lads|$)',
    { words: `${WE} (is|are|am)? (about to|going to|secretly|quietly|finally|planning to|looking to|thinking of|getting ready to|being|in talks to)? .. (merging|merge|acquiring|acquire|buying|being bought|bought by|selling up|being sold|closing|close|shutting|shut|laying off|lay off|making redundancies|making .. redundant|cutting .. jobs|axing|axe|sacking|firing|rebranding|rebrand|relocating|relocate|going bust|going under|going public|filing for|dropping|killing off|discontinuing|raising prices|putting prices up|launching a|replacing)`, with: [QUIET, SOON] },
    { words: ['(layoffs|lay offs|redundancies|redundancy|job cuts|restructure|reorg|restructuring|cuts|closures|consultation) (are|is|will be|get|being|coming|list|start|starts|happening|announced) ... (@number|monday|tuesday|wednesday|thursday|friday|next week|tomorrow|next month|people|jobs|staff|half|third)', '(@number|@count|thirty|forty|fifty|sixty|eighty|dozens|hundreds|half|a third|a quarter|most) (people|jobs|staff|roles|of us|of them|of the team|of the office|percent|%) .. (being|getting|going to be|will be|are to be) (let go|laid off|cut|made redundant|sacked|fired|axed|binned|gone)'], with: [QUIET] },
    { words: '(client|clients|customer|customers|account) .. (down|hacked|breached|leaking|leaked|breach|ransomware|outage|offline|fire|p1|sev 1|sev1|lost all|wiped|deleted|exposed|crashed|suing|sued|going under|going bust|about to fold|cannot pay|can not pay|insolvent)', with: [['(our|my|one of our|a big|big|one big|major|a certain|unnamed|biggest|large|uk|us|us bank|uk bank|bank|hospital|airline|retailer|insurer|war room|on call|bridge call)'], ['@confidential-work', '(war room|on call|bridge call|p1|sev1|incident|outage|helpdesk|all nighter|our fix)']] },
    { words: '(production|prod|live|payments|payment|our servers|server|database|system|platform|module|network) .. (is|are|was|were|has been|been)? (down|hacked|breached|leaking|wiped|ransomwared|compromised|exposed) .. (for|at) .. (bank|client|hospital|airline|retailer|customer|insurer|government|ministry|council|trust)', with: [['(our|we|war room|on call|bridge|p1|sev1|fix|fixing|nobody has slept|team)']] },
    { words: '(we|our) .. (lost|losing|missed|missing|made|making|turned over|down|short|behind|burned|burning|have) .. @number .. (this quarter|last quarter|this month|last month|in sales|in revenue|of revenue|revenue|on the contract|runway|in the bank|in debt|of target|in profit)', with: [['@confidential-work', QUIET]], without: ['(raised|charity|fundraiser|fundraising|marathon|sponsored|donated|bake sale|league|match|season)'] },
    { words: '(our|the) (bid|tender|quote|offer|price) (is|was|of|came in at|will be) @number', with: ['@confidential-work'] },
  ],
  allows: ['(proud|excited|delighted|thrilled|happy|pleased|finally allowed) to (announce|share|say|tell|reveal)', '(announced|reported|published|confirmed) (today|yesterday|this morning|this week|last week|in the|by)', '(blog|press release|link in bio|read more|full story)'],
  harmlessIn: ['game', 'film', 'sport', 'news'],
} satisfies Rule // prettier-ignore
