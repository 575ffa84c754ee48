import type { Rule } from '../../model/rule.ts'

const WORK =
  '(work|my job|this job|my shift|shift|this shift|the office|uni|college|school|lectures|my lecture|monday|mondays|working|adulting|my essay|my assignment|this assignment|the meeting|meetings|this meeting|emails|this report|my dissertation|coursework|revision|training|standup|my 9am|class|classes|jobs|overtime|tomorrow|today|the day|anything work|life admin|customers|people today)'

/** Whom one does not want at work is no matter of one's own effort. */
const OTHERS =
  '(want|wanna|wish) (@group-people|@group-word|@group-gender|him|her|them|you|anyone|anybody|someone|somebody|people|kids|these|those|any|another)'

export default {
  title: 'No wish to work today',
  understood: 'You say that you cannot be bothered with work.',
  why: 'Everybody feels it; a page full of it reads as a habit.',
  advice: 'Leave one, thin out many.',
  severity: 'low',
  when: { negated: 'any', condemned: 'any', speaker: 'any', question: 'any', hypothetical: 'any' },
  flags: [
    `(can not|could not|can no longer|cant|can hardly|can barely|so can not) (be|been|being)? (bothered|arsed|assed|asked|fucked|fashed|dealing|face|stick|motivated|in the mood) (with|to|for|going to|doing|about|at|to go|to do|to go to|going|in)? ..3 ${WORK}`,
    `(cba|cbb|cbf|icba|cbfa|ceebs|no motivation|zero motivation|zero energy|no energy|zero desire|no desire|negative motivation|not in the mood|not feeling|not arsed|nae bothered) (with|to|for|to do|at|about)? ..2 ${WORK}`,
    { words: `(do not|really do not|so do not|dont|did not|never) (want|wanna|wish|feel like|fancy|have the will|have the energy|have it in me) (to|going|doing|working|for)? ..2 (go to|go into|do|be at|go back to|get up for|log on|log in|clock in|start|working|going to|work|adult|face)? ..1 ${WORK} !(with you|together|out|from home)`, without: [OTHERS], when: { speaker: 'not-other' } },
    { words: '(can not|cant|cannae|cannot|could not|canny|cudnt) be (arsed|bothered|fucked|assed|stuffed)', with: [['(work|shift|shifts|boss|job|clocked|clock|wfh|office|uni|lecture|essay|manager|customers|emails|meeting|deadline|rota|overtime|teaching|studying)']] },
    { words: '(cba|icba|ceebs|cbf|cbb)', with: [['(work|shift|job|uni|essay|office|meeting|lecture|monday|emails|shifts|boss)']] },
    '(can not|could not|do not) (even)? (pretend|fake|bring myself|muster|summon|find it in me) (to)? (care|enthusiasm|the energy|interest|be interested|give a) .. (job|work|shift|meeting|today|this|customers|kpis|company)',
    '(do not|never|refuse to) (answer|check|read|open|reply|do|take|touch|look at|acknowledge) (to)? ..2 (emails|email|calls|slack|messages|meetings|work|anything|people|teams|phone) before ..1 (10|11|12|noon|midday|coffee|my coffee|ten|eleven|second coffee|lunch|half ten)',
    '(do not|did not|dont|really do not) (feel like|fancy|want to be) (teaching|nursing|serving|cooking|coding|selling|answering|smiling|talking to|dealing|being nice|parenting clients|driving|cleaning|typing|speaking|doing anything) .. (today|tonight|tomorrow|customers|people|work|shift|this week)',
    '(me) .. (already in the lift|already out the door|already gone|already in my car|at 4 59|at 16 59|at 4 58|out the door|suddenly deaf)',
    '(never|did not) (read|opened|bought|touched|do|done) (a|any|one|the|single|a single)? ..1 (book|books|reading|readings|text) (on|from|off) the (reading list|course|syllabus|module)',
    '(lecture|lectures|seminar|seminars|class|classes|lesson) (attended)? (slept|asleep|napped|hungover|missed|skipped|left early)',
    '(allergic to|scared of|afraid of|not built for|not made for|not designed for|was not made for|was not born to|not cut out for|retired from|done with|over|against) (work|working|jobs|mornings|mondays|labour|labor|the 9 to 5|a nine to five|nine to five|employment|effort|hard work|early starts|full time work|capitalism and work|alarms)',
    '(roll on|bring on|hurry up|is it|can it be|why is it not) ..1 (home time|hometime|clocking off|clocking off time|the end of (my|the|this) shift|5 yet|five yet|half five yet|knocking off time)',
    '(ugh|urgh|bleh|groan|meh|argh|blah|kill me|save me|help|send help|someone save me|pray for me|why me) .. (shift|back to work|@number (hour|hours|hr) shift|late shift|early shift|double shift|night shift|8am start|9am start|early start)',
    '(i|am|im) (not|never|barely|hardly) (even)? (going to|gonna|trying|even trying|try|pretending|working) .. (try|today|work hard|trying|do anything|bother|this week|till monday|on a friday|after lunch|on fridays)',
    '(someone|somebody|can someone|anyone|universe|god|please|pls) .. (do my (job|work|shift)|work my shift|go to work for me|pay me to (do nothing|exist|sleep|stay in bed)|pay my bills|make me rich|let me retire|cancel (work|monday|mondays)|adopt me)',
    '(can we|can they|please|let us|time to|should) (just)? ..1 (cancel|abolish|ban|skip|delete|ctrl alt delete|outlaw) (mondays|monday|work|jobs|working|meetings|alarms|mornings|the work week|january|the five day week|capitalism lol)',
    '(need|want|where do i find|looking for|how do i get) (a|an|me a|that) (job|career) .. (do nothing|nap|sleep|no (work|effort|people|customers|mornings)|without (working|effort|doing)|pays me (to|for) (nothing|exist|sleep|nothing)|zero (effort|work)|not have to (work|do|talk))',
    '(motivation|enthusiasm|effort|energy|will to work|work ethic|productivity) (levels|level|status|today)? (today)? (is|are|at|has|have|:|=)? ..1 (zero|0|nil|none|minus|gone|left the (building|chat)|not found|404|nonexistent|non existent|rock bottom|negative|in the bin|on holiday|evaporated)',
    '(why (do|must|did) (i|we) (have to)?) ..1 (work|go to work|have jobs|have a job|adult|get up|wake up|exist on a monday|be at work|do this|pay bills) .. (for|today|so|to|tomorrow|again|every|at|$)',
  ],
  allows: ['(%love|loving|loved|enjoy|looking forward to) (work|my job|this job|my work)', '(ill|sick|unwell|depressed|depression|burnt out|burned out|burnout|grieving|funeral)'],
} satisfies Rule // prettier-ignore
