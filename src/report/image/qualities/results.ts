import type { Quality } from '../quality.ts'

export default {
  asks: `
    measurable, exceed* targets, performance targets, growth targets, own the number, own the numbers, results-focused
    high-performing, results-driven, results driven, track record of, proven record, proven track, beat* targets
    meet _ targets, weekly targets, billing targets, sales targets, kpis, deliver results, goal-oriented, goal oriented
    target-driven, targets, achiever, hit your, hits your, exceed*, grow revenue, quota, bottom line, upsell*
    pick rate, pick rates, first customers, paying users, paying customers, measured on, measured by, kpi, okrs
    win new business, new business, results-oriented, result-oriented, results oriented, performance-driven
    sales-driven, ambitious targets, income target, income targets, fundraising target, fundraising targets
    monthly target, monthly targets, weekly target, set goals, sets goals, meet goals, reach goals, delivers on
    deliver high, get results, gets results, drive growth, drive sales, drives sales, increase sales, increase revenue
    grow sales, generate leads, close deals, closing deals, win business, high achiever, overachiev*, outperform*
    return on investment, roi, commercial awareness, commercial acumen, business acumen, efficiency gains
    competitive streak, qualified meetings, what success looks like, success looks like, against targets
    against target, on target, commercial drive, uncapped, drive for results, deliver change, see the results
    tangible results, concrete results, real impact, lasting impact, have an impact, judge ourselves by, judged by
    measured by what, moved the number, what moved, we hit, target which, close a deal, not how long, growth target*
    hit targets, hit target, meet targets, meeting targets, achieve targets, achieving targets, exceed targets
    exceeding targets, sales goals, revenue goals, revenue target*, retention target*, net retention, results focused
    results-led, deliver outcomes, delivers outcomes, deliver measurable, outcome-focused, outcomes-focused
    impact-driven, metrics-driven, performance goals, own a number, drive revenue, commercially minded
    commercially aware, sales figure*, sales number*, sales goal*, sales experience and, sell, a figure to reach
    figure to reach, a number to hit, a number to reach, monthly figure, daily figure
    {hit|hits|meet|meets|beat|beats|exceed*} + {target*|rate|goal*|quota|number*|deadline*}
    {show|prove} + {numbers|results|impact}
    {target*|goal*|quota*|number*} + {real|fair|hit|average|monthly|weekly|daily|each month|each week|own|personal|store|team|month|together|beat|reach*}
    {what|how much} + {moved|shifted|changed|grew|sold|number*|result*}
    {past|above|over|to|by|beyond} + {110%|120%|100%|10%|20%|30%}
    {retention|conversion|growth|sales|revenue|margin*|occupancy|footfall} + {grow*|increase*|improv*|past|double|target*|maximi*|drive*}
  `,
  hints: `
    goals, target, results, outcomes, achieve, achieving, achieves, achievement, profit*, productivity, productive
    closer, competitive, winning, ote, targets, sales target
  `,
  strengths: ['accomplishment', 'recognition'],
  shows: `
    we hit, record month, percent, top seller, smashed our target, finished
  `,
  against: ['attitude'],
} satisfies Quality
