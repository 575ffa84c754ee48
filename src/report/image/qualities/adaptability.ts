import type { Quality } from '../quality.ts'

export default {
  asks: `
    plans will change, change at short notice, changes at short notice, switching from, switch between, wear many hats
    changing environment, willing to change, turn your hand, adaptab*, adapting, flexible approach, be flexible
    is flexible, changing priorities, change with them, comfortable with change, comfortable with ambiguity
    open to change, versatile, flexibly, adaptive, no two days, every day is different, unpredictab*, many hats
    whatever is needed, whatever's needed, anything that comes, at short notice, new ways of working, changing needs
    changing demands, changing circumstances, respond to change, responds to change, responding to change
    embrace change, embraces change, embracing change, react quickly, quick to adapt, think on the spot, varied work
    willing to work weekends, willing to work evenings, evenings and weekends, rotating shifts, never the same
    switch* tasks, change direction, changes direction, drop the plan, flexible about, flexibility, adaptable
    adaptability, scrappy and, at home with ambiguity, deal with ambiguity, dealing with ambiguity
    tolerance for ambiguity, open availability, willing to be flexible, flexible and, as needs change
    shifting priorities, evolving priorities, priorities shift, priorities change, plans change, cover for other
    cover other, wherever needed, whatever comes up, pick up whatever, move between, turn their hand, fast-changing
    cope with change, copes with change, adapts, are flexible, flexible person, flexible team member, flexible attitude
    flexible with, adapt quickly, ability to adapt, able to adapt to, roll with it, go with the flow, goes with the flow
    drop everything, drop what you're doing, on the fly, jack of all trades, all-rounder, all rounder, whatever the day
    whatever the shift, throws at you, last-minute changes, last minute changes, short-notice, rotating
    rotational shifts, alternating shifts, shifts alternating, day and night shift, day and night shifts
    days and nights, nights and days, earlies and lates, early and late shifts, 24/7 rota, 24x7, after-hours roster
    on a rotating, rota basis, variable hours, hours vary, hours will vary, varying hours, varied shifts, unsocial hours
    unsociable hours, antisocial hours, irregular hours, split shifts, availability for, available to work
    flexible hours required, flexible working hours required, moved between, may be moved, redeployed, be redeployed
    asked to cover, asked to help, change on you, change of plan, changes of plan, changes its mind, changes their mind
    changes everything, change everything, change tack, change tacks, change gear, comfortable with uncertainty
    at ease with change, thrive on change, thrives on change, ready to change, look different in, looks different
    no day is, no day looks, no week looks, no two shifts, no two weeks, wear several hats, wears many hats
    multi-skilled, multiskilled, mandatory overtime, overtime when, stay late when, travel at short, willing to travel
    willing to relocate, work weekends, working weekends, evening and weekend, weekend and evening, nights and weekends
    weekends and holidays, nights weekends, bank holidays on, one week and, in the morning and in, till in the morning
    morning and on, won't be the plan, not be the plan, aren't in this advert, not in this advert, isn't in this advert
    not on this list, isn't on this list, not in the job description, not in your job, everything moves, and so do you
    so will you, any five days, five days out of seven, five out of seven, five from seven, any five of seven
    six days out of, over seven days, seven-day rota, seven day rota, seven-day roster, including public holidays
    some weekends, some evenings, some nights, some saturday, occasional evening, occasional evenings
    occasional weekend, occasional weekends, occasional nights, weekend working, early shifts, early mornings and late
    earlies lates, lates and nights, earlies lates and nights, days nights and, days evenings and, rotating roster
    rotating rota, rolling rota, rolling roster, rostered shifts, on a roster, outside normal hours
    outside office hours, outside of office, with the tide, as the season, seasons change, between brands, between sites
    between branches, between stores, change of priority, changes of priority, shift gears, shifts gears, switch gears
    schedule flexibility, flexible availability, full flexibility, fully flexible, flexible worker, be adaptable
    is adaptable, be nimble, nimble, take it as it comes, takes it as it comes, with the seasons and, adapt to change
    adapt to changing, adapt to new, adapt quickly to, flexible to meet, flexible to suit
    {plan|plans|strategy|priorities|schedule|brief|rota} + {change|changes|changed|changing|dead|rewritten}
    {monday|tuesday|wednesday|thursday|friday|morning*|one day|some days|one minute} + {becomes|next you|another}
    {plan|plans|planned|rota|brief|spec|roadmap} + {wrong|dropped|rewrit*|thrown|survive*|forget|drop|again}
    {as needs|as need|as things|when things|when plans} + {change|changes|shift|require|arise}
    {roll|rolls|go|bend|flex|change} with {it|the changes|them|change|the day}
    {willing*|able|ready|prepared|happy|available|flexible|okay|must} + {evenings|weekend*|nights|shifts|rota|roster|overtime|other sites|different sites|other branches|relocate|bank holidays}
    {different|other|several|all|various} {sites|branches|wards|departments|sections|stations|stores|routes|offices|depots|locations} + {work*|move*|cover*|send|sent|need*|between|float*|flexible}
    {rota|roster|hours|shifts|schedule|priorities|brief|plans} + {moves|moving about|move about|alter|alters|change|changes|vary|varies|rewritten}
    {cover|work} _ {evenings|weekends|nights|saturdays|sundays|evening|weekend day|night shifts|late shifts}
    {change*|changing|move*} + {short notice|weekly|quickly|without warning|mid-|last minute|overnight}
    {plan|rota|list|menu|job|role|day} + {torn up|goes out|out of the window|rip up|thrown out|change completely|won't last|won't survive|never the same|not the same}
    {move|moved|moving|switch|switching|swap|float|help|cover|step in} + {between|other|another|different|elsewhere|wherever} + {site*|section*|ward*|station*|department*|task*|role*|team*|branch*|store*|job*|project*|area*}
    {rotat*|alternat*|varied|variable|unsocial|irregular} + {shift*|hours|roster|rota|nights|weekends|weeks}
    {short notice|change*|changing|unexpected|unplanned} + {adapt*|cope*|respond*|react*|willing*|flexib*|happy|comfortable|able|embrace*|enjoy*|used to}
  `,
  hints: `
    short notice, evolving, agile, flexibility, agility, variety, varied, changing, changes, pivot*, uncertainty
    willing to travel, weekend work, rapidly, other duties, varied role, shift work, flex, last-minute, notice, shifts
    weekends, evenings
  `,
  strengths: ['learning'],
  shows: `
    new job, moved to, change of plan, switched to
  `,
  against: [],
} satisfies Quality
