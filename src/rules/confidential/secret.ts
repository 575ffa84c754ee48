import type { Rule } from '../../model/rule.ts'

const MUCH =
  '(@number (percent|million|m|k|bn|billion|%|points|grand|crore|lakh)|percent|up|down|under|over|ugly|terrible|awful|bad|huge|record|doubled|halved|miss|missed|beat|done|lost|won|makes|earns|worth|£|mil)'

export default {
  title: 'Told though it is secret',
  understood: 'You tell something from work that is not meant to be told yet.',
  why: 'Employers trust people with secrets every day; this post says that you pass them on.',
  source: { name: 'CareerBuilder 2018', figure: 'sharing confidential information, 20 %' },
  advice: 'Delete it now, before it is announced. If it is public by now, delete it all the same: the words stay.',
  law: 'Reporting wrongdoing to the right authority is protected in many countries (whistleblowing); a public post seldom is.',
  severity: 'medium',
  when: { negated: 'any', condemned: 'any', question: 'any', hypothetical: 'any' },
  flags: [
    { words: ['(nobody|no one|noone|none of them|not one of them|none of the staff|nobody else) ..4 (knows|know|been told|has a clue|have any idea|has any idea|suspects)',], with: ['@confidential-event', ['@confidential-inside', '(they are closing|we are|our|my work|the depot)']], without: ['@confidential-private'] },
    { words: ['(q1|q2|q3|q4|quarterly|full year|half year|year end) (numbers|results|figures|sales|earnings|revenue|profit)? (is|are|came in|will be|look|looks|was|were) ..6'], with: [['@confidential-state', '@confidential-tell', '(results come out|come out on|no idea yet|before the market|analysts)']], severity: 'high' },
    { words: '@confidential-tell', with: [['@confidential-inside', '@confidential-event', '@confidential-figure']], without: ['@confidential-private'] },
    { words: '@confidential-state', with: ['@confidential-inside', ['@confidential-event', '@confidential-figure', '@confidential-matter']], without: ['@confidential-private'] },
    { words: '@confidential-event', with: [['@confidential-tell', '@confidential-state', '🤫', '🤐'], '@confidential-inside'], without: ['@confidential-private'] },
    { words: ['🤫', '🤐', '(shh|shhh|ssh|between us|between you and me|entre nous|keep it hush|on the down low|on the dl|inside info|inside scoop|sneak peek|sneak preview)'], with: ['@confidential-event', '@confidential-inside'], without: ['@confidential-private'] },
    { words: ['@confidential-figure'], with: [['@confidential-tell', '@confidential-state', '🤫', '🤐', 'all i am (going to|gonna) say', 'all i will say'], '@confidential-inside', MUCH], without: ['@confidential-private', '(charity|fundraiser|exam)'], severity: 'high' },
    { words: '(i|we) do (the)? (payroll|spreadsheet|wages|pay run|salaries|hr files)', with: [['(makes|earns|is on|got|nothing|gets|rise|raise|bonus|salary|pay) .. @number', '@number .. (bonus|rise|raise|salary)', '(rise|raise|salary|bonus|managed out)']], severity: 'high' },
    { words: '(we are|i am|team is) (pitching|bidding|tendering|quoting) (to|for) .. @capital', with: ['(budget|bid|price|quote|our number|margin) .. @number'], severity: 'high' },
    { words: 'we (lost|are losing|have lost|just lost) the @capital (@capital)? (account|contract|client|business)', severity: 'high' },
    '(stop|stopping|discontinuing|pulling|scrapping|axing) .. (making it|production|the range|the line|selling it) .. (after|in|by|from|next)',
  ],
  allows: ['(i|we) (can not|could never|would never|will never|never|do not|will not) (discuss|disclose|break)', '(embargo|nda) (lifted|has lifted|is over|expired|is up|ended)', '(happy|allowed|able|proud|excited|delighted) to (finally)? (share|announce)', 'was leaked', '(it|they|nothing|no data) (was|were|got)? leaked'],
  harmlessIn: ['game', 'film', 'book', 'news'],
} satisfies Rule // prettier-ignore
