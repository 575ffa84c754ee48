import type { Quality } from '../quality.ts'

export default {
  asks: `
    plans will change, change at short notice, changes at short notice, switching from, switch between, wear many hats
    changing environment, willing to change, turn your hand, adaptab*, adapting, adapt to, flexible approach
    be flexible, is flexible, changing priorities, change with them, comfortable with change
    comfortable with ambiguity, open to change, versatile, flexibly, adaptive, no two days, every day is different
    ambiguity, unpredictab*, many hats, whatever is needed, whatever's needed, anything that comes, at short notice
    new ways of working, changing needs, changing demands, changing circumstances, respond to change
    responds to change, responding to change, embrace change, embraces change, embracing change, react quickly
    quick to adapt, think on the spot, wide range of tasks, range of tasks, varied work, different tasks
    willing to work weekends, willing to work evenings, evenings and weekends, rotating shifts, never the same
    switch* tasks, change direction, changes direction, drop the plan, wrong by, were wrong, whatever matters
    one day you, monday you, doesn't mind when, at the wrong moment, breaks at, flexible about, flexibility, adaptable
    adaptability, scrappy and, at home with ambiguity, deal with ambiguity, dealing with ambiguity
    tolerance for ambiguity, open availability, willing to be flexible, flexible to, flexible and, flexible in
    as needs change, shifting priorities, evolving priorities, priorities shift, priorities change, plans change
    cover for other, cover other, wherever needed, where needed, wherever the night, whatever comes up
    pick up whatever, move between, moves between, turn their hand, fast-changing, variety of tasks, cope with change
    copes with change, adapts, are flexible, flexible person, flexible team member, flexible attitude, flexible with
    flexible on, adapt quickly, adapt your, ability to adapt, able to adapt
    {plan|plans|strategy|priorities|schedule|brief|rota} + {change|changes|changed|changing|dead|rewritten}
    {monday|tuesday|wednesday|thursday|friday|morning*|one day|some days|one minute} + {becomes|next you|another}
    {change*|changing|move*|shift*} + {short notice|often|weekly|fast|quickly|without warning|mid-|last minute|overnight}
    {plan|plans|planned|rota|brief|spec|roadmap} + {wrong|dropped|rewrit*|thrown|survive*|forget|drop|again}
    {as needs|as need|as things|when things|when plans} + {change|changes|shift|require|arise}
  `,
  hints: `
    short notice, evolving, agile, flexibility, agility, variety, varied, changing, changes, change, pivot*
    uncertainty, willing to travel, weekend work, rapidly, other duties, varied role, shift work, flex, new idea
    notice, plan, plans, new, last minute, last-minute, shifts, weekends, evenings, different, pace
  `,
  strengths: ['learning'],
  shows: `
    new job, moved to, change of plan, switched to
  `,
  against: [],
} satisfies Quality
