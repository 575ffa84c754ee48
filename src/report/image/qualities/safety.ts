import type { Quality } from '../quality.ts'

export default {
  asks: `
    food safety, allergen*, near misses, work* safely, safety standards, safety procedures, safe operation
    safe environment, safe manner, before every run, ppe, health and safety, health & safety, safe driving, site safety
    safety first, safety comes, safety rules, safe working, work safely, safety-conscious, safety conscious
    keep residents safe, keep patients safe, patient safety, vehicle checks, risk assessment*, hi-vis, hard hat
    protective equipment, risk-aware, risk assess*, coshh, hse, osha, nebosh, iosh, lockout, incident report*
    report hazards, hazard*, infection control, infection prevention, food hygiene, haccp, working at height
    safe system*, fire safety, evacuat*, secure site, defensive driving, safe hands, without cutting corners
    cutting corners, vehicle check*, walkaround check*, tachograph, driver hours, live cables, safety-critical
    safety critical, safety culture, safety record, safety training, safely and, safe place, safe workplace, site rules
    safe use, manual handling, live equipment, equipment safely, permit to work, method statements, first aider
    fire marshal, medical emergencies, emergency response, safety and, accident-free, security of, lone worker safety
    clean and safe, safe and clean, speed limits, highway code, driving safely, safe driver, hygienic, daily checks
    daily vehicle, site induction, drivers' hours, drivers’ hours, safe isolation, isolation, safe isolations
    protective, good laboratory practice, two-person lift*, hoists, lifts and, steel toe*, harness*, no phones on
    {safe|safety|safely|unsafe|hazard*|dangerous|danger} + {home|stop|report*|first|site|job|everyone|workshop|kitchen|road|children|lift*|load*|machine*|vehicle*|rules|always}
    {gloves|goggles|boots|helmet*|harness|ppe|guard*} + {wear|worn|always|required|must|on}
  `,
  hints: `
    hygiene, safety, safely, safe, emergency procedures, cut corners, machinery, use the hoist, moving and handling
    toolbox, health, danger, dangerous, accident*, injury, injuries, cleanliness, feel safe, unsafe, hazards, lift
    lifting, machine, boots, gloves, helmet, first aid, induction, fire, risk, risks, precautions
  `,
  strengths: [],
  shows: `
    first aid, near miss, hi-vis, toolbox talk, safety training
  `,
  against: ['drugs', 'alcohol', 'crime', 'violence'],
} satisfies Quality
