import type { Quality } from '../quality.ts'

export default {
  asks: `
    measurable, exceed* targets, performance targets, growth targets, own the number, own the numbers, results-focused
    high-performing, results-driven, results driven, track record of, proven record, proven track, beat* targets
    meet _ targets, weekly targets, billing targets, sales targets, kpis, deliver results, goal-oriented, goal oriented
    target-driven, targets, achiever, high performance, hit your, hits your, exceed*, grow revenue, quota, bottom line
    conversion, upsell*, pick rate, pick rates, first customers, paying users, paying customers, measured on
    measured by, kpi, okrs, win new business, new business, results-oriented, result-oriented, results oriented
    performance-driven, sales-driven, ambitious targets, income target, income targets, fundraising target
    fundraising targets, monthly target, monthly targets, weekly target, set goals, sets goals, meet goals, reach goals
    delivers on, deliver high, get results, gets results, drive growth, drive sales, drives sales, increase sales
    increase revenue, grow sales, generate leads, close deals, closing deals, win business, high achiever, overachiev*
    outperform*, return on investment, roi, commercial awareness, commercial acumen, business acumen, efficiency gains
    competitive streak, qualified meetings, what success looks like, success looks like, against targets
    against target, on target, commercial drive, uncapped, make money, drive for results, deliver change, see results
    see the results, tangible results, concrete results, real impact, lasting impact, have an impact
    judge ourselves by, judged by, measured by what, moved the number, what moved, we hit, target which, close a deal
    not how long
    {hit|hits|meet|meets|beat|beats|exceed*} + {target*|rate|goal*|quota|number*|deadline*}
    {show|prove} + {numbers|results|impact}
    {target*|goal*|quota*|number*} + {real|fair|hit|average|monthly|weekly|daily|each month|each week|own|personal|store|team|month|together|beat|reach*}
    {what|how much} + {moved|shifted|changed|grew|sold|number*|result*}
  `,
  hints: `
    goals, revenue, target, results, delivers, delivery, outcomes, achieve, achieving, achieves, achievement
    performing, growth, sales, profit*, impact, at pace, commission, numbers, output, productivity, productive, success
    deliver on, closer, competitive, winning, a month by, per month, ote, targets, sales target, figures, deal, deals
    number, sold, grew, metric*, measured, measure, bonus, deliver, delivered, outcome
  `,
  strengths: ['accomplishment', 'recognition'],
  shows: `
    we hit, record month, percent, top seller, smashed our target, finished
  `,
  against: ['attitude'],
} satisfies Quality
