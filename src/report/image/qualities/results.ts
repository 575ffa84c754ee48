import type { Quality } from '../quality.ts'

export default {
  asks: `
    exceed* targets, performance targets, growth targets, own the number, own the numbers, results-focused
    high-performing, results-driven, results driven, proven track, beat* targets, meet _ targets, weekly targets
    billing targets, sales targets, kpis, deliver results, goal-oriented, goal oriented, target-driven, targets
    achiever, hit your, hits your, grow revenue, quota, upsell*, pick rate, pick rates, first customers, paying users
    paying customers, kpi, okrs, win new business, results-oriented, result-oriented, results oriented
    performance-driven, sales-driven, ambitious targets, income target, income targets, fundraising target
    fundraising targets, monthly target, monthly targets, weekly target, set goals, sets goals, meet goals, reach goals
    get results, gets results, drive growth, drive sales, drives sales, increase sales, increase revenue, grow sales
    generate leads, close deals, closing deals, win business, high achiever, overachiev*, outperform*
    return on investment, roi, commercial awareness, commercial acumen, business acumen, competitive streak
    qualified meetings, against targets, against target, drive for results, deliver change, tangible results
    concrete results, judge ourselves by, measured by what, moved the number, target which, close a deal, growth target*
    hit targets, hit target, meet targets, meeting targets, achieve targets, achieving targets, exceed targets
    exceeding targets, sales goals, revenue goals, revenue target*, retention target*, net retention, results focused
    results-led, deliver outcomes, delivers outcomes, deliver measurable, outcome-focused, outcomes-focused
    impact-driven, metrics-driven, performance goals, own a number, drive revenue, commercially minded
    commercially aware, sales figure*, sales number*, sales goal*, sales experience and, a figure to reach
    figure to reach, a number to hit, a number to reach, monthly figure, daily figure, track record of success
    track record of deliver*, track record of achiev*, track record of exceed*, track record of growing
    track record of sales, track record of hitting, track record of winning, measurable results, measurable impact
    measurable outcomes, sla, slas, first call resolution, productivity benchmark, sales budget, what moved
    look at what moved, judged by results, judged on results, judged on what, commercially driven, commercial mindset
    commercially astute, sales target, stretch target*, quarterly target, quarterly targets, annual target
    annual targets, daily target, daily targets, growth goals, hit the number, hit your number, hit the numbers
    hit your numbers, make the number, own the target, own a target, turnover target, p&l, profit and loss
    profitability, grow the business, grow the account, win clients, win customers, convert leads, close sales
    close the sale, upsell, cross-sell, cross-selling, drive performance, drive results, delivery of results
    deliver impact, outcome-driven, outcomes-driven, results matter, results count, show us the numbers, show us results
    prove it with, prove impact, measured on bookings, you'll be measured, you will be measured, like to beat
    likes to beat, beat last, beats last, forty parcels, an hour is the rate, per hour rate, care about what changed
    raise £, raise money, raise funds, income generation, generate income, generate revenue, generates revenue
    revenue growth, sales growth, eye on margin, margins, gross profit, wage cost, above target, against kpis
    performance against, performance indicators, key performance, hit the target, hits the target, hits targets
    smash targets, smashing targets, win rate, close rate, conversion rate, conversion rates, footfall
    exceed expectations, over-deliver, overdeliver, deliver more, delivers more, delivers results, achieve goals
    achieve results, achieves results, achieving results, goal-driven, ambitious goals, meet objectives
    achieve objectives, billable hours, bookings target, win accounts, measured on results, measured on sales
    measured on your, are measured on, be measured on
    {hit|hits|meet|meets|beat|beats|exceed*} + {target*|rate|goal*|quota|number*|deadline*}
    {target*|goal*|quota*|number*} + {real|fair|hit|average|monthly|weekly|daily|each month|each week|own|personal|store|team|month|together|beat|reach*}
    {past|above|over|to|by|beyond} + {110%|120%|100%|10%|20%|30%}
    {retention|conversion|growth|sales|revenue|margin*|occupancy|footfall} + {grow*|increase*|improv*|past|double|target*|maximi*|drive*}
    {target*|goal|goals|quota|kpi*|benchmark|sla} + {meet*|hit*|achiev*|beat*|carry|every month|each month|answer*|responsible|report on|sign-up|gift aid|accountable|must|deliver*|gram|income|stretch}
    {daily|weekly|monthly|hourly|quarterly} {rate|target|targets|benchmark|goal|goals|quota|productivity|figures to}
    {number*|figure*} + {answer for|answering for|answerable|accountable|yours to|you own|judged}
    {set|meet|own|smash|deliver*} + {goal|goals|target|targets}
    {from} {10%|20%|30%|40%|50%|60%|70%|71%|75%|80%|90%} to {20%|30%|40%|50%|60%|70%|75%|80%|85%|90%|95%}
    {bring in|brings in|raise|raises|turn over|grow|sell} + {a year|first year|a month|each month|this year|next year}
    {target*|kpi*|quota*|goal*|benchmark*|sla*|budget} + {meet*|hit*|achiev*|exceed*|beat*|deliver*|sales|monthly|weekly|daily|own|against|carry|accountable|responsib*}
    {number|numbers|figure|target|goal} + {own|answer*|responsib*|account*|yours|month|week|quarter|hit|beat|grow*}
  `,
  hints: `
    goals, target, results, outcomes, achieve, achieving, achieves, achievement, profit*, productivity, productive
    closer, competitive, winning, ote, targets, sales target, measurable, impact, kpi, sell, sales, revenue
  `,
  strengths: ['accomplishment', 'recognition'],
  shows: `
    we hit, record month, percent, top seller, smashed our target, finished
  `,
  against: ['attitude'],
} satisfies Quality
