import type { Quality } from '../quality.ts'

export default {
  asks: `
    lateness, good timekeeper, keep* your word, keep* promises, reliab*, dependab*, punctual*, timekeep*, time-keep*
    turn up on time, on time every time, work ethic, hard-working, hardworking, hard working, sense of responsibility
    conscientious, on time, time-keeping, never late, be on time, always on time, arrive on time, arriving on time
    turn up, rely on you, depend on you, follow through, follows through, steadfast, good attendance, absence record
    sickness record, no-shows, no shows, deliver on time, keep* commitments, keep* appointments, trusted to open
    trusted to close, keyholder, key holder, hard worker, hard workers, grafter, does what they say, phone in sick
    phones in sick, call in sick, calls in sick, every single time, minutes early, arrive early, arrives early
    good as your word, as good as your word, means what they say, reliability, do what you say, does what you say
    what they promise, what you promise, keep your promises, keeps promises, never miss, never misses
    reliable transport, regular attendance, see things through, sees things through, see it through
    meet* your commitments, fulfil* commitments, trustworthy and punctual, good time-keeping, good timekeeping
    dependable, own car, flexible and reliable, turn up for, turns up for, show up for, attend all
    attendance and punctuality, punctuality, attendance record, reliable attendance, excellent attendance, on time for
    ready to start, reliable and, dependability, committed to your shifts, cover your shifts, commitment to the rota
    reliably, without ringing, miss a shift, missed shift*, here at, starts sharp, no-show*, when the rota says
    when the roster says, when you said you would, trucks roll at, start sharp, ring in sick, rings in sick
    calling in sick, sick at the last, day in day out, without fail, rain or shine, come rain or shine, let us down
    let people down, let the team down, let anyone down, let others down, let colleagues down, leave us hanging
    be relied on, be relied upon, can be relied, can rely on, we can count on, we can depend on, safe pair of hands
    keep time, keeps time, keep good time, promptly, promptness, steady worker, don't be late, late is not
    if you're late, in good time, to the minute, see the job through, job is done, until relieved, get yourself to work
    way to get to, way of getting to, must turn up, commit to the hours, reliable attender, own way to
    let the others down, never be late, not be late, two late, late starts, late twice, late once, meet deadlines
    meets deadlines, meeting deadlines, hit deadlines, hits deadlines, never misses a deadline, miss a deadline
    misses a deadline, without being chased, finishes what she, finishes what he, finish what you start
    what they said they'd, what you said you'd, what you say you'll, when you said, when they said, said you would
    says they will, set their watches, set your watch, if you say, you're here at, doors open at, open at six
    starts at five, starts at six, starts at four, five in the morning, four in the morning, six in the morning
    at the crack, be up at, alarm clock, get up early, early riser, early start, early starts, we can rely
    people rely on, rely on each, others rely, patients rely, depends on you, waiting for you, people are waiting
    someone is waiting, you can be relied, can be counted, be counted on, count on you, day after day, week in week out
    every time without, every week without, same time every, stick with us, stays the course, stay the course
    able to commit, long haul, never let anyone down, phones ahead, ring ahead, ring if, let us know if you're
    if you can't make it, consistent attendance, steady hand, dutiful, responsible person, responsible attitude
    sense of duty, stick to agreed, agreed times, keep to time, keeps to time, keep to schedule, on the dot, on the hour
    on the button, shows up on, shows up every, turns up every, turns up on, turns up and, show up on, show up every
    shows up and
    {rota|roster|shift|shifts|start|morning|6 am|7 am} + {on time|sharp|turn up|turns up|show up|no excuses|every time|reliab*|punctual*}
    {turn*|show*|arrive*|clock*|be there|be here|start*} + {on time|early|app says|rota says|every day|every shift|when you|sharp|promptly|ready}
    {meet*|keep*|hit*} + {cut-off|promise*|every month|every week|appointment*|word}
    {on-call|call-out*|callout*|standby} + {rota|respond*|minutes|within|every}
    {miss|misses|missed} + {van|bus|your slot|first train|print|press time|a day|start}
    {send|deliver|file|finish*|complete*|produce*|hand*|return*} + {on time|by the deadline|before deadline|on deadline|to deadline}
    {be|at|are} {at|in} {the|your} {desk|yard|gate|depot|workshop|station|post|till|door} {by|for|at|before}
    {may not|must not|cannot|never|don't} {leave|go home|go} {until|before} {relieved|the|your|it's}
    {if|when} you say {monday|tuesday|wednesday|thursday|friday|saturday|ten|nine|yes|you'll|it}
    {there|here|in|ready} {by|at|for} {4|5|6|7|8|5.30|6.30|7.30|8.30|half past|quarter|half|ten to|five to} + {every|sharp|not|late|means|kitted|changed|without|kettle}
    {on time|punctual*|sharp|turn up|show up|attendance|absence} + {must|always|every|never|essential|regular|excellent|good|start*|without|need}
    {rely|relies|depend|depends|count|trust} on {you|each other|us|them|it|this} + {being|to|every|when|turn*|show*|there}
    {deliver*|finish*|complete*|submit*|file|files|send*} + {on time|to deadline|by the deadline|without fail|when promised|as promised}
  `,
  hints: `
    attendance, dedicated, in time, timely, be there, committed, consistent, consistently, steady, graft, diligent
    stable, loyal, loyalty, own transport, promise, promises, every day, every shift, each shift, absent, absence, late
  `,
  strengths: [],
  shows: `
    early shift, extra shift, never missed, covered a shift, first one in
  `,
  against: ['attitude', 'dishonesty', 'alcohol'],
} satisfies Quality
