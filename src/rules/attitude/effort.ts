import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Contempt for effort, or much entitlement',
  understood: 'You say that effort is not worth it, or that more is due to you than others have to earn.',
  why: 'A hiring manager looks for somebody who will try.',
  advice: 'Delete it, or say what work you would gladly do.',
  law: 'Asking for fair pay and fair hours is another matter: it is lawful and is not counted.',
  severity: 'medium',
  when: { negated: 'any', condemned: 'any', question: 'any', hypothetical: 'any' },
  flags: [
    '(they|you|boss|bosses|he|she|company) (pay|pays|paid) (the|me|us)? (bare)? (minimum|peanuts|pennies|monkeys|buttons) .. (so)? (they|you|he|she|i)? (get|gets|got|work|do|give|will get) (the|me)? (bare)? (minimum|monkeys|monkey|peanuts|like it)',
    '(work|working|try|trying|graft|grafting|studying|caring|bothering) (so|too|really|that)? (hard)? (is|seems|feels) (so|just|literally|honestly|actually|completely|totally)? (pointless|for (suckers|mugs|losers|idiots|fools|nerds|the birds)|overrated|a scam|a waste|stupid|cringe|dead|not worth it|a joke|useless|embarrassing) !(without|unless)',
    '(should not|do not|refuse to|will not|not going to) (have|need)? (to)? (prove myself|start at the bottom|work my way up|pay my dues|earn my stripes|do a trial shift|jump through hoops|do unpaid|make the tea|take orders from|answer to|lower myself|take entry level|settle for (entry|junior|minimum)) !(unpaid)',
    '(six figures|100k|50k|60k|70k|80k|90k|a million|ceo money|top money|big money) (a year|salary)? (for|just for|to) (just|only|basically|literally)? (turning up|showing up|existing|breathing|being|sit|sitting|do nothing|doing nothing|vibes|vibing|looking|exist)',
    '(overqualified|underpaid|underworked|overpaid) (and|,)? (overqualified|underpaid|underworked|overpaid|bored)? (and|,)? (not trying|does not care|do not care|it shows|unbothered|checked out|uninterested|lazy)',
    '(people|everyone|anyone|those|you all|yall|colleagues|those of you|idiots|mugs|suckers) (who|that) (stay late|work overtime|work hard|try hard|come in early|work weekends|answer emails at|go above) (is|are)? (the problem|mugs|suckers|sad|tragic|losers|embarrassing|idiots|pathetic|weird|bootlickers|making us look)',
    '(somebody|someone|they|everyone|nobody|people) (thinks|think|thinking) (they|he|she)? (can|get to|should)? (tell|telling) me what to do',
    '(i am|im|am) not (doing|wearing|going to|attending|swapping|covering|staying|answering|coming to) (the|my|a|any)? ..1 (briefing|fleece|uniform|meeting|shift|saturday|training|standup|team building|huddle|late|reports|paperwork|secret santa|on call) .. (because|i know|somebody|if they want|not my|they can|sorry)',
    '(hard work|working hard|grafting|grinding|hustling|effort|trying|going the extra mile|the extra mile|going above and beyond|loyalty|ambition|ambitions|a work ethic|being on time|punctuality|deadlines|professionalism|teamwork|initiative) (is|are) (for|so)? (mugs|mug|losers|suckers|idiots|fools|the birds|peasants|sheep|nerds|overrated|a scam|a waste|pointless|a joke|cringe|embarrassing|a suggestion|suggestions|optional|a social construct|a myth|boring|stupid|dead|beneath)',
    '(as little (work|effort)? as possible|least amount of (work|effort)|minimum effort|minimal effort|zero effort|half assed|half arsed|half arsing|half assing|phoning it in|phoned it in|winging it|coasting|coasted) .. (at work|work|job|shift|today|week|notice|boss|still|until|till|pay|paid|wage|promotion|meeting|presentation|report)',
    '(i|we) (do not|dont|never|no longer|refuse to|can not|wont|will not|aint) (do|work|start|care about|believe in|dream of|take) (mondays|mornings|before (10|11|noon|9|nine|ten|eleven)|fridays|early starts|orders|deadlines|labour|labor|work|weekends lol|feedback|criticism|instructions|being told|rules|timesheets|hard work|teamwork|targets)',
    { words: '(do not|never|no longer|do no longer) (give a (shit|fuck|damn|toss|monkeys|rats)|care|give two (shits|fucks)|have any fucks|give a single) .. (about|for|at) .. (work|my job|this job|job|kpi|kpis|targets|customers|deadline|deadlines|the company|meeting|meetings|my boss|shift|quality|appraisal|clients)', when: { speaker: 'self' } },
    '(told|tell|telling) (him|her|them|the (customer|tenant|patient|client|parent|caller|guest)|a (customer|tenant|patient|client|parent|caller|guest)|customers|patients|tenants|clients) .. (figure it out|google it|not my (job|problem)|get a bucket|do it (yourself|himself|herself)|go away|jog on|sod off|read the sign|to wait|look it up|deal with it|tough|whatever|get lost|to get a life|shut up) .. (and)? (hung up|hang up|walked|lol|went back|shut|closed|left|😂|put the phone down|$)',
  ],
  allows: ['(hard work|effort|working hard) .. (pays off|matters|counts|is worth|is everything)', '(do not|never) (be|become|say)', '(nhs|nurses|teachers|carers|key workers|cleaners|we) deserve', 'fair (pay|wage|wages)', '(union|strike|picket|living wage|pay gap|unpaid overtime)'],
} satisfies Rule // prettier-ignore
