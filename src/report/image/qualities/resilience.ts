import type { Quality } from '../quality.ts'

export default {
  asks: `
    level-headed, high-pressure, high pressure, demanding environment, emotionally demanding, confrontational
    challenging situations, difficult situations, stays cool, stay cool, keep cool, cool head, calmly, thick skin
    stays calm, resilien*, under pressure, keep calm, stay calm, calm under, composed, fast-paced, fast paced
    tight deadlines, deadlines are tight, busy environment, bounce back, gets busy, stamina, composure, unflappable
    cool under, keep your head, keeps their head, distressing, high workload, heavy workload, emotional strength
    setback, knock-backs, persever*, tenacious, tenacity, grit, mental strength, hard days, difficult conversations
    difficult customers, fast-moving, fast moving, high-volume, peak times, peak hours, physically demanding
    pick yourself up, picks themselves up, shout at you, take no for an answer, rejections, does not faze, unfazed
    not fazed, faze, unflustered, flustered, strong nerves, patience under, tough conversations, difficult people
    challenging behaviour, challenging behavior, defus*, deal with pressure, work to tight, tight timescales
    demanding role, challenging role, challenging environment, high stakes, stay focused, stays focused, remain calm
    remains calm, remain composed, remains professional, physically fit, physical stamina, keep* smiling
    hard work ahead, confrontation, keep dialling, resilience, difficult times, emotional situations, tough environment
    early starts and, steady nerves, calm when, level head, level head when, keeps a clear head, clear head, cope
    copes well, deal calmly, handles pressure, handle pressure, work under pressure, works under pressure
    working under pressure, pressurised, thrive under, thrives under, thrive in a, thrives in a, hold your ground
    holds their ground, stand your ground, insecure setting, unruffled, resolute, emotionally resilient, mentally tough
    difficult callers, upset customers, angry customers, challenging customers, fast-paced environment, busy periods
    high-volume environment, tight turnaround*, tight deadline*, on the front line, stay positive, isn't frightened
    steady with, steady under, on the pager, calmness, lose the plot, lose your head, lose your cool, lose your temper
    lose your nerve, keep the pace, keep pace, the pace is, harrowing, traumatic, trauma, come back tomorrow
    dust yourself, dust off, get back up, get up again, knocked down, knocked back, knockbacks, unshockable, unshakeable
    unshakable, hard to shock, shock easily, take it personally, takes it personally, take things personally
    taking it personally, rise to it, doesn't rattle, not rattled, rattled, never panic, doesn't panic, don't panic
    nobody panics, panic helps, shout back, when baited, maintains composure, thankless, tough skin, thicker skin
    hectic, frantic, relentless, full-on, all weathers, any weather, in the rain, stick at it, sticks at it
    sticking power, staying power, stickability, give up easily, never give up, don't give up, keep going, keeps going
    backbone, broad shoulders, on the chin, rejection, turned down, in a crisis, back to back, physically hard
    hard physical, hard graft, emotional resilience, emotionally strong, emotional strain, work at pace, working at pace
    under fire, keep a cool head, keeps a cool head, keep your cool, keeps their cool, hold your nerve
    holds their nerve, nerves of steel, rough with the smooth, tough days, bad days, hostile callers
    deal with rejection, handle rejection, calls can be, will test you, calm and professional, calm person, calm manner
    calm head, are calm, be calm, is calm, stays calm and, calm approach, a calm presence, calm voice, take a breath
    takes a breath, takes it in their stride, in your stride, in their stride, takes things in, sworn at, swear at you
    sworn at and, fridays are mad, no forty times, dial again, hot and noisy, raise your voice, raises your voice
    raises their voice, without raising, fall to pieces, falls to pieces, fall apart, falls apart, goes to pieces
    been knocked, long nights, night after night, hundred covers, covers on a saturday, feet all day, physically strong
    strong stomach, not squeamish, squeamish, keep your patience, keep your temper, keeps their temper, keep their head
    keep a level, keeps a level, keep a steady, steady when, stay steady, stays steady, steady hand in, head when
    unruffled by, unfazed by, unphased, doesn't faze, won't faze, easily upset, easily offended, easily shocked
    easily flustered, easily rattled, easily discouraged, easily thrown, panics, panic when, doesn't flap, flapping
    sink under, wilt, wilts, crumble, crumbles, lose heart, losing heart, lose patience, disheartened, discouraged
    deterred, undeterred, dogged, doggedness, persevere, perseverance, stick it out, bad news and carry
    get on with the next, brush it off, brushes it off, shake it off, shakes it off, water off, tough calls, hard calls
    hard conversations, hard to hear, difficult stories, difficult material, gruelling, lunch rush, saturday rush
    queue out the door, queue is out, cope with pressure, cope with stress, cope with difficult, cope with distress*
    cope with the pressure, coping with pressure, copes with pressure, cope with busy
    {calm|steady|cool|smile|smiling|pleasant|polite|patient} + {when|while|even|under|caller*|angry|crisis|busy|rush|queue|isn't|is not|shout*|sixt*|hundred*}
    {calm|level|cool|clear|steady} + {head|pressure|crisis|nerve*}
    {deadline*|pressure|crisis|crises|midnight|chaos} + {calm|cool|unfazed|unflustered|level|steady|handle*|cope*|thrive*}
    {when|if} + {goes wrong|go wrong|all goes wrong} + {calm|call|handle*|step}
    {it|can|will} {gets|get} {busy|hot|loud|noisy|noisiest|hard|tough|hectic|heated|rough|messy|lively}
    {when|if} {it|things|it's|they} {gets|get|is|are|goes|go} {busy|tough|hard|hectic|heated|heaving|rammed|wrong|rough|hot|loud|noisy}
    {shout*|abus*|angry|rude|aggressive|hysterical|hostile|swear*|furious|irate|drunk|upset} + {calm*|back|stay*|handle|deal|cope|cool|professional*|steady|polite*|personally|caller*|not|without}
    {not|won't|never|nobody} + {thank you for|pleased to see you|glad to see you|thanks}
    {take|takes|taking} {knocks|a knock|the knocks|criticism|rejection|abuse|setbacks|pressure}
    {maintain*|keep*|stay*|remain*} + {composure|calm|temper|cool|nerve|professional under}
    {calm|composed|steady|cool|collected|unflappable|unfazed|patient|polite|professional|cheerful} + {pressure|busy|crisis|rush|shout*|angry|difficult|upset|chaos|stress*|emergenc*|peak|queue*|hectic|noisy|storm|panic*}
    {cope*|coping|handle*|deal*|thrive*} + {pressure|stress*|pace|busy|difficult|challenging|distress*|demanding|setback*|rejection|confront*|aggress*|conflict|chaos|intense|emotion*|angry|upset}
    {stay*|remain*|keep*|keeps} + {calm|cool|composed|steady|level-headed|positive|head|temper|smiling|focused}
    {when|while|even} + {calm|cool|composed|quiet*|steady|patient|polite} + {busy|wrong|shout*|noisy|pressure|angry|hard|everything|crisis}
    {pressure|stress|setback*|rejection|criticism|abuse|knock-back*} + {under|handle*|cope*|thrive*|bounce*|withstand|take|deal|well}
  `,
  hints: `
    robust, calm, pressure, pressured, stress, stressful, emotionally, setbacks, rejection, tough, aggressive, hostile
    crisis, crises, emergencies, rush, nerves, intense, intensity, remain professional, on your feet, recover*
    in the face of, cross about, emotional, panic, chaos, storm, hard work, stamina, on-call, pace, shout, difficult
    at pace
  `,
  strengths: [],
  shows: `
    got through, hard week, kept going, second attempt, second go, third time lucky, marathon
  `,
  against: ['attitude', 'violence'],
} satisfies Quality
