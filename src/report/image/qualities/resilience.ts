import type { Quality } from '../quality.ts'

export default {
  asks: `
    level-headed, high-pressure, high pressure, demanding environment, emotionally demanding, confrontational
    challenging situations, difficult situations, stays cool, stay cool, keep cool, cool head, calmly, thick skin
    stays calm, resilien*, under pressure, keep calm, stay calm, calm under, composed, fast-paced, fast paced
    tight deadlines, deadlines are tight, busy environment, bounce back, cope with, gets busy, stamina, composure
    unflappable, cool under, keep your head, keeps their head, distressing, high workload, heavy workload
    emotional strength, setback, knock-backs, persever*, tenacious, tenacity, grit, mental strength, hard days
    difficult conversations, difficult customers, fast-moving, fast moving, high-volume, peak times, peak hours
    physically demanding, fall apart, falls apart, pick yourself up, picks themselves up, shout at you, hear no
    take no for an answer, rejections, does not faze, unfazed, not fazed, faze, unflustered, flustered, strong nerves
    patience under, tough conversations, difficult people, challenging behaviour, challenging behavior, de-escalat*
    defus*, deal with pressure, work to deadlines, work to tight, tight timescales, demanding role, challenging role
    challenging environment, high stakes, on-call, stay focused, stays focused, remain calm, remains calm
    remain composed, remains professional, physically fit, physical stamina, keep* smiling, hard work ahead
    confrontation, keep dialling, dialling, resilience, difficult times, emotional situations, tough environment
    early starts and, steady nerves, nerves help, calm when, level head, level head when, keeps a clear head
    clear head, cope, copes, coping with, copes well, deal calmly, handles pressure, handle pressure
    work under pressure, works under pressure, working under pressure, pressurised, thrive under, thrives under
    thrive in a, thrives in a, hold your ground, holds their ground, stand your ground, hardship posting
    insecure setting, unruffled, resolute, emotionally resilient, mentally tough, difficult callers, upset customers
    angry customers, challenging customers, difficult guests, fast-paced environment, busy periods
    high-volume environment, tight turnaround*, tight deadline*, multiple deadlines, on the front line, stay positive
    isn't frightened, not frightened, be steady, steady with, steady under, on the pager, on-call rota
    {calm|steady|cool|smile|smiling|pleasant|polite|patient} + {when|while|even|under|caller*|angry|crisis|busy|rush|queue|isn't|is not|shout*|sixt*|hundred*}
    {calm|level|cool|clear|steady} + {head|pressure|crisis|nerve*}
    {deadline*|pressure|crisis|crises|midnight|chaos} + {calm|cool|unfazed|unflustered|level|steady|handle*|cope*|thrive*}
    {when|if} + {goes wrong|go wrong|all goes wrong} + {calm|call|handle*|step}
  `,
  hints: `
    robust, calm, pressure, pressured, stress, stressful, emotionally, setbacks, rejection, tough, aggressive, hostile
    crisis, crises, emergencies, busy, rush, long hours, energy, nerves, conflict, demanding, intense, intensity
    on call, remain professional, on your feet, recover*, in the face of, cross about, heavy, emotional, panic, chaos
    storm, unexpected, patience, hard work, stamina, weather, heat, winter, cold, nights
  `,
  strengths: [],
  shows: `
    got through, hard week, kept going, second attempt, second go, third time lucky, marathon
  `,
  against: ['attitude', 'violence'],
} satisfies Quality
