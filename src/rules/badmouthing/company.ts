import type { Rule } from '../../model/rule.ts'

const FIRM =
  '(company|firm|employer|business|organisation|organization|workplace|agency|startup|start up|council|department|hospital|trust|school|academy|charity|store|shop|restaurant|place|office|warehouse|call centre|call center|bank|team|salon|pub|hotel|care home|nursery|factory|university|college|site|practice)'
const OWN = `((my|our|this|that) (old|ex|former|last|previous|current|whole|entire|so called|new)? ${FIRM}|the (company|firm|agency|business|organisation|organization) (i|we) (work|worked|left)|the (company|place) i (work|worked)|(my|our) (work|workplace)|where i (work|worked)|ex employer|former employer|old employer|last employer|previous employer|this industry|my industry)`
const RUIN =
  '(shambles|joke|circus|clown show|clown car|shitshow|shit show|shitshower|cult|pyramid scheme|scam|sinking ship|dumpster fire|bin fire|tyre fire|car crash|trainwreck|train wreck|sweatshop|sweat shop|prison|asylum|madhouse|mad house|zoo|kindergarten|nightmare|disgrace|disaster|hellhole|shithole|shitehole|hell hole|shit hole|dump|toilet|cesspit|cesspool|snake pit|snakepit|viper pit|nest of vipers|boys club|old boys club|farce|pantomime|laughing stock|laughingstock|soap opera|telenovela|sitcom|reality show|jungle|playground|high school|gulag|black hole|money pit|ghost ship|dead end|cesspool of|hell on earth|living hell|waste of time|sausage fest|banana republic|rat race|shit heap|daycare|creche|basket case|mess|horror show|house of cards|meat grinder|plantation|dictatorship|graveyard)'

export default {
  title: 'Running down the employer',
  understood: 'You run down the place you work or worked at.',
  why: 'A new employer reads it as what you will write about them.',
  source: { name: 'CareerBuilder 2018', figure: 'bad-mouthing an employer, 25 %' },
  advice: 'Delete it, or say what was wrong in a plain sentence where it can change something.',
  law: 'A plain complaint about pay, hours, safety or conditions is lawful, and so is talk of a union; neither is counted here.',
  severity: 'medium',
  when: { condemned: 'any', question: 'any', hypothetical: 'any' },
  flags: [
    `${OWN} (is|are|was|were|has become|has turned into|has been|must be|turned into) (just|like|literally|basically|honestly|still|now|actually|genuinely|officially|nothing but|pure)? (a|an|such a|one big|an absolute|a complete|a total|the biggest)? ..2 ${RUIN} !(to watch)`,
    `(what a|absolute|complete|total|utter|proper|such a) ..1 ${RUIN} (of a|of an) ..1 ${FIRM}`,
    `${OWN} (is|are|was|were) (@how-very|such|a|an|the)? @how-very? @badmouthing-bad !(good|great)`,
    '(this|that|my|the) (shithole|shitehole|shit hole|hellhole|hell hole|dump|cesspit|circus|clown show|shitshow|godforsaken|poxy|two bit|tinpot|mickey mouse) (of a)? (company|firm|place|job|office|workplace|employer|outfit|store|shop|school|called work|organisation)',
    '(treated|treat|treats|treating|talk to|talks to|talked to|speak to|speaks to|spoke to|shouts at|shout at) (us|me|their staff|staff|employees|their workers|workers|people|everyone|drivers|nurses|teachers|juniors|freshers|trainees|interns|carers|cleaners|riders|couriers|apprentices|students|tech staff|temps|pickers|cabin crew|security|waiters|@profession) (there|here)? like (absolute|complete|total|utter|street|stray|naughty|school|disposable|second class|just)? (shit|servants|peasants|kids|children|citizens|skivvies|cannon fodder|dirt|crap|animals|cattle|scum|slaves|garbage|rubbish|trash|robots|idiots|children|mugs|dogs|criminals|machines|a number|numbers|something on)',
    '(^|i|would|please|just|and) (do not|never|would not|think twice before) (ever)? (work|apply|working|take a job|join) (to|for|at|with|in) ..1 (this|that|my|company|@name)',
    '(worst|shittiest|dodgiest|cheapest|most toxic|most useless) ..1 (employer|company|firm|place) (to work|i have|i ever|ever|to work for|going)',
    '(years|months|weeks|hours|days) of my life .. (will not|never|can not|am not) (ever)? (get|getting) back .. (company|job|place|firm|work|@badmouthing-boss|office)',
    '(so long|bye|goodbye|farewell|see ya|adios|good riddance|peace out|smell you later|later) (bitches|suckers|losers|idiots|clowns|arseholes|assholes|motherfuckers|shitheads|fuckers|you lot) !(game)',
    { words: [ `(fuck|screw|sod) (you|my|this|that|the) ..1 (company|job|workplace|employer|firm|place|store)`], severity: 'high' },
  ],
  allows: ['(%love|adore) (my|our|this) (job|company|team|work|place)', 'company of (wolves|heroes)'],
  allowsInPost: ['@badmouthing-football', '(no refund|still (no|waiting|not)|waiting (for|on) (a|my|the)|my (order|parcel|refund|flight|luggage|broadband|delivery)|on hold|nobody (answers|picks up))'],
  harmlessIn: ['game', 'film', 'book'],
} satisfies Rule // prettier-ignore
