import type { Quality } from '../quality.ts'

export default {
  asks: `
    truthful*, high ethical, fair and honest, probity, integrity, honest*, trustworth*, to be able to trust, ethic*
    does the right thing, principled, incorruptib*, candour, candor, do the right thing, right thing to do
    tell* the truth, owns up, straight with, up front about, sincere, sincerity, fair dealing, act* fairly, fair play
    keep* our promises, speak* up when, whistleblow*, anti-bribery, bribery, conflicts of interest, code of ethics
    ethical*, nothing to hide, never hide, never lie, no hidden, good character, good judgement of right
    open and honest, openly admit, admit* mistakes, own* our mistakes, own* mistakes, own* your mistakes
    responsible with money, misuse of funds, never push, do it properly, do things properly, play by the rules
    plays by the rules, words match, authenticity, honourable, right over easy, what is right, right not easy
    without supervision of cash, handle cash, honesty about, what we really think, tells clients and, trustworthy
    honest about, be honest about, what went wrong, where the money, seven principles, selfless*
    standards of professional behaviour, honesty, acts with integrity, act with integrity, with integrity
    declare interests, declaration of interests, declare any, fraud and corruption, fraud or corruption
    zero tolerance of fraud, zero tolerance to fraud, anti-corruption, corruption, highest ethical, ethical standards
    ethical conduct, professional ethics, honest and, trusted with, trusted with cash, trusted with keys
    trustworthiness, integrity and, personal integrity, high integrity, sound ethics, open and transparent
    tell a client when, own up, when we were the ones, when we got it wrong, when you got it wrong, truth, truthfully
    above reproach, beyond reproach, scrupulous, scrupulously, clean conscience, moral compass, moral courage
    straight dealing, play it straight, plays it straight, upright, upstanding, half-truth*, false promise*, mis-sell*
    misrepresent*, bend the rules, cook the books, hold your hand up, put your hand up, hands up when, able to trust you
    trust you with, trusted with money, trusted with the keys, no bribes, take no gifts, accept no gifts
    declarations of interest, open and accountable, transparent about, transparent with, honest day, hidden fee*
    hidden charge*, say so even if, rather lose a sale, rather lose the sale, lose the sale, straight answer
    straight answers, no fiddling, fiddle expenses, in our houses, fully trust you, trust you completely
    trust you alone, trust you in, sell a customer something, sell people things they, they don't need, lost property
    credit for other, every coin, out loud, own our errors, own your errors, own their errors, cover it up
    hide mistakes, hides mistakes, hide a mistake, sweep it under, sweeps it under, straight with people
    straight with us, straight with customers, straight with clients, word of honour, no fibs, fibs, porkies, no spin
    without spin, tell it like, tells it like, tell it as it is, tells it as it is, not a rumour, invent quotes
    make up quotes, made-up quotes, stands up to scrutiny, bear scrutiny, do the decent thing, the decent thing
    right thing by, honest broker, honest work, honest answer, turn down business, turn business away
    walk away from a sale, trusted to handle, trusted alone, light-fingered, sticky fingers, no shortcuts with the truth
    moral character, sound character, good moral, conflict of interest, personal gain, insider dealing, private gain
    cover up mistakes, cover things up
    {mistake|mistakes|wrong|error|errors} + {own up|say so|admit|admits|tell us|owning|honest about|open about}
    {funds|donations|money|cash} + {trust*|honest*|every penny|every pound|responsib*}
    {even when|when} + no one is {watching|looking}
    rules + spirit
    conceal* + {tell us|fail|reject*|honest*}
    {honest*|open|straight|upfront|truth*|transparent*} + {cost*|money|mistake*|wrong|clients|customers|donor*|price*|about|each other}
    {declare*|disclose*} + {interest*|conflict*|gift*}
    {safe|cash|till|takings|stock|money|keys|diamonds|jewel*} + {trust*|honest*|responsible}
    {push|pressure|mislead|oversell|lie|lies|cheat} + {never|not|nobody|don't|won't|no one}
    {refuse*|reject*|decline*|turn down|never accept|not accept|never take|no} + {gift*|bribe*|favours|inducement*|counterfeit*|backhander*|kickback*}
    {break*|broke|crack*|damage*|scratch*|dent|drop*|forgot|forget|mess up|wrong|mistake*} + {tell us|tell me|tell the|say so|own up|owns up|admit*|let us know}
    {escalate*|challenge*|report*|refuse*|question*} + {seniority|however senior|whoever|no matter who|rank}
    {expense*|claims|invoice*|takings} + {honest*|genuine|truthful*}
    {report|say|tell} + {failure|failed|bad result|result you got|what you found|what happened} + {not|even|truth|exactly}
    {tell*|say|says} {clients|customers|people|donors|patients|us|buyers} _ {really cost|truth|straight|what it costs|can't afford|don't need|won't work}
    {accept|take|takes|accepts} + {gift*|hospitality|bribe*|tips|favours} + {not|never|no|refuse}
    {short|missing|wrong|late} + {say so|own up|tell us|admit}
    {own up|admit|say so|tell us|tell me|say it|honest} + {mistake*|wrong|error*|broke*|damage*|short|missing|late|fail*|don't know|crack*|lost}
  `,
  hints: `
    openness, moral, trusted, trust you, own up, straightforward, upfront, fairness, authentic, trust, stand by, honour
    honor, conscience, keys to, build trust, earn trust, gain trust, honest, fair, money, cash, principles, values
    courage, fairly, conflicts, standards, conduct, mistakes, wrong, accountab*, transparen*, cash handling
    handling cash, highest standards of
  `,
  strengths: [],
  shows: `
    owned up, my mistake, i was wrong, honest feedback, handed it in, told them the truth, apologised, apologized
  `,
  against: ['dishonesty', 'crime'],
} satisfies Quality
