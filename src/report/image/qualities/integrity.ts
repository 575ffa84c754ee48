import type { Quality } from '../quality.ts'

export default {
  asks: `
    truthful*, highest standards of, high ethical, accountab*, fair and honest, probity, integrity, honest*
    trustworth*, to be able to trust, ethic*, transparen*, does the right thing, principled, incorruptib*, candour
    candor, do the right thing, right thing to do, tell* the truth, owns up, straight with, up front about, sincere
    sincerity, fair dealing, act* fairly, fair play, keep* our promises, speak* up when, whistleblow*, anti-bribery
    bribery, conflicts of interest, code of ethics, ethical*, answer for, nothing to hide, never hide, never lie
    no hidden, good character, good judgement of right, open and honest, openly admit, admit* mistakes
    own* our mistakes, own* mistakes, own* your mistakes, responsible with money, misuse of funds, never push, own code
    do it properly, do things properly, play by the rules, plays by the rules, words match, authenticity, integrity of
    honourable, right over easy, what is right, what's right, right not easy, without supervision of cash, handle cash
    handling cash, cash handling, honesty about, what we really think, tell each other, tells clients and, trustworthy
    honest about, be honest about, what went wrong, where the money, money goes, seven principles, selfless*
    standards of professional behaviour, honesty, acts with integrity, act with integrity, with integrity
    declare interests, declaration of interests, declare any, fraud and corruption, fraud or corruption
    zero tolerance of fraud, zero tolerance to fraud, anti-corruption, corruption, highest ethical, ethical standards
    ethical conduct, professional ethics, honest and, trusted with, trusted with cash, trusted with keys
    trustworthiness, integrity and, personal integrity, high integrity, sound ethics, open and transparent
    tell a client when, own up, when we were the ones, when we got it wrong, when you got it wrong
    {mistake|mistakes|wrong|error|errors} + {own up|say so|admit|admits|tell us|owning|honest about|open about}
    {funds|donations|money|cash} + {trust*|honest*|every penny|every pound|responsib*}
    {even when|when} + no one is {watching|looking}
    rules + spirit
    conceal* + {tell us|fail|reject*|honest*}
    {honest*|open|straight|upfront|truth*|transparent*} + {cost*|money|mistake*|wrong|clients|customers|donor*|price*|about|each other}
    {safe|cash|till|takings|stock|money|keys|diamonds|jewel*} + {trust*|honest*|count*|responsible|lock*|discrepanc*}
    {push|pressure|mislead|oversell|lie|lies|cheat} + {never|not|no|nobody|don't|won't}
    {declare*|disclose*} + {interest*|conflict*|gift*}
  `,
  hints: `
    openness, moral, trusted, trust you, own up, straightforward, upfront, fairness, authentic, trust, stand by, honour
    honor, conscience, keys to, build trust, earn trust, gain trust, honest, fair, money, cash, principles, values
    courage, fairly, conflicts, standards, conduct, mistakes, wrong
  `,
  strengths: [],
  shows: `
    owned up, my mistake, i was wrong, honest feedback, handed it in, told them the truth, apologised, apologized
  `,
  against: ['dishonesty', 'crime'],
} satisfies Quality
