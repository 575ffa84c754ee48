import type { Quality } from '../quality.ts'

export default {
  asks: `
    level-headed, high-pressure, high pressure, demanding environment, emotionally demanding, confrontational
    challenging situations, difficult situations, stays cool, stay cool, keep cool, cool head, calmly, thick skin
    stays calm, resilien*, under pressure, keep calm, stay calm, calm under, composed, fast-paced, fast paced
    tight deadlines, deadlines are tight, busy environment, bounce back, cope with, gets busy, stamina, composure
    unflappable, cool under, keep your head, keeps their head, distressing, high workload, heavy workload
    emotional strength, setback, knock-backs, persever*, persist*, determination, determined, tenacious, tenacity, grit
    mental strength, hard days, difficult conversations, difficult customers, fast-moving, fast moving, high-volume
    peak times, peak hours, physically demanding, fall apart, falls apart, self-care, look after yourself
    pick yourself up, picks themselves up, try again, keep going, keeps going, carry on, carries on, shout at you
    hear no, take no for an answer, rejections, does not faze, unfazed, not fazed, faze, unflustered, flustered
    strong nerves, patience under, tough conversations, difficult people, challenging behaviour, challenging behavior
    de-escalat*, defus*, deal with pressure, work to deadlines, work to tight, tight timescales, demanding role
    demanding job, challenging role, challenging environment, high stakes, on-call, stay focused, stays focused
    remain calm, remains calm, remain composed, remains professional, physically fit, physical stamina, keep* smiling
    hard work ahead, confrontation, angry, keep dialling, dialling, resilience, difficult times, emotional situations
    tough environment, rude, long days, early starts and, steady nerves, nerves help, collapsing, calm when, at 3 a
    {calm|steady|cool|smile|smiling|pleasant|polite|patient} + {when|while|even|under|caller*|angry|crisis|busy|rush|queue|isn't|is not|shout*|sixt*|hundred*}
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
