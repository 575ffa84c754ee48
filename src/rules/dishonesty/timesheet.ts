import type { Rule } from '../../model/rule.ts'

export default {
  title: 'False hours or expenses',
  understood: 'You say that you claimed hours or expenses that were not true.',
  why: 'It is taking money from an employer, and grounds for dismissal.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    '[(fudged|fudge|fudging|padded|padding|pad|rounded up|rounding up|round up|round|rounding|rounded|inflated|inflating|inflate|faked|fake|faking|made up|making up|make up|cooked|cooking|falsified|falsifying|fiddled|fiddling|fiddle|bumped up|beefed up|stretched|fabricated|invented|lied on|lied about|lie on|lie about|lying on|lying about|creative with|adjusted|backdated|embellished|massaged|forged|blagged|gaming|juked|juking|doctored|guessed|fluffed|bump up|add a bit to|adding a bit to|bulk out|bulked out|fiction on|art form on|creative writing on) (my|the|all my|our|a few|some|a bit on|his|her|half my|every|a couple of|an hour on|up|up my|on|all the|work|with|with my)? (my|the|of|extra|work|weekly|own|all)? (timesheet|timesheets|time sheet|time sheets|time card|timecard|hours|billable hours|billables|overtime|overtime sheet|overtime sheets|overtime claim|mileage|mileage claim|mileage claims|mileage log|expenses|expense claim|expense claims|expense report|expense reports|receipts|invoice|invoices|clock in|clock ins|punch card|logbook hours|shift log|flexi|flexi sheet|flexitime|toil|toil sheet|per diem|per diems|petty cash slips|taxi receipts|tips sheet|call log|call logs|visit log|visit logs|work log|worklog|jira hours|tempo|harvest)] !(are|is|should|fraud is|down|policy)',
    '[(mouse (jiggler|mover|wiggler|jigglers|movers)|jiggler|jiggle the mouse|wiggle the mouse|wiggling the mouse|jiggling my mouse|jiggling the mouse|wiggle my mouse|caffeine app|taped my mouse|mouse taped|mouse strapped|mouse attached|optical mouse on (a|my) watch|mouse on (a|my|the) (watch|fan|roomba|hamster wheel)|script that moves my mouse|moves my mouse|auto clicker to look|keeps my (teams|slack|status|dot|light|little dot) (green|active|online)|keep my (teams|slack|status|dot|light) (green|active|online)|keeping my (teams|slack|status|dot|light) (green|active|online)|(teams|slack) (status|dot|light)? (stays|green|always) (green|active|while)|weight on the (spacebar|keyboard|key)|paperweight on the|spoon on the (keyboard|ctrl)|scheduled (emails|email|slack messages) (for|at) (@number|midnight|7am|6am|late|11pm))] !(detection|policy|software|monitoring|ban|firms|companies|report|sacked|fired)',
  ],
  allows: [
    '(unpaid|without pay|for free|did not get paid|never got paid|wage theft|they (took|cut|shaved|rounded down|fiddled))',
    '(boss|manager|employer|company|they|he|she) .. (fudged|fiddled|rounded down|shaved|falsified|altered|changed) (my|our|the) (timesheet|timesheets|hours)',
    '(do not|never|should not) (ever)? (fudge|pad|fake|falsify|round|inflate|fiddle)',
    '(used to|years ago)',
  ],
  harmlessIn: ['condemnation', 'news', 'legal-work'],
} satisfies Rule
