import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Recovery',
  understood: 'The post tells of living without alcohol or drugs.',
  why: 'Who has overcome something is not doing it.',
  advice: 'Nothing to do.',
  flags: [
    '(@number|@count) (days|weeks|months|years|day|week|month|year) .. (sober|clean|drug free|alcohol free|dry|booze free|substance free|smoke free|in recovery|into recovery|off (the (booze|drink|weed|drugs))|without a (drink|drop))',
    'sober (for|since) (@number|@count|nearly|almost|over|my|the)',
    '(clean|sober|dry|alcohol free|drug free) (and|since|for|now|today) (sober|clean|serene|@number|@count|last|january|february|march|april|june|july|august|september|october|november|december|proud)',
    '(my|our) (sobriety|sponsor|recovery|sober (journey|anniversary|birthday|date))',
    '(in|into|early|my|long term|love) recovery (from|journey|is|and|community|since|works|meeting|group)',
    '(recovering|recovered|former|ex|reformed) (alcoholic|addict|drinker|stoner|junkie|user)',
    '(aa|na|smart recovery|twelve step|12 step|al anon) (meeting|meetings|group|sponsor|chip|program|programme|tonight)',
    '(soberversary|sobriety|teetotal|teetotaler|teetotaller|sober curious|sober october|dry january|go sober|alcohol free|non alcoholic|nolo|mocktail|mocktails)',
    '(gave|given|giving) up (the)? (booze|drink|drinking|alcohol|weed|drugs|coke|gear|smoking weed)',
    '(quit|quitting|stopped|stop) (drinking|the drink|booze|alcohol|weed|drugs|smoking (weed|pot)|using|coke|cocaine|heroin)',
    '(i|we) (do not|never|can not) (drink|touch (drugs|alcohol|it|a drop)|smoke weed|take drugs|do drugs)',
    '(since|after) (i|getting|going|my) .. (got|getting|went|became|going)? (sober|clean|rehab|detox)',
    '(out of|finished|completed|graduated from|went (to|into)|days (of|in)|left) (rehab|detox)',
    'sober (life|living|mum|mom|dad|me|friends|and (proud|thriving|happy|free))',
  ],
} satisfies Rule
