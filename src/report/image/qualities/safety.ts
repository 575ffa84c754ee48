import type { Quality } from '../quality.ts'

export default {
  asks: `
    food safety, allergen*, near misses, work* safely, safety standards, safety procedures, safe operation
    safe environment, safe manner, before every run, ppe, health and safety, health & safety, safe driving, site safety
    safety first, safety comes, safety rules, safe working, work safely, safety-conscious, safety conscious
    keep residents safe, keep patients safe, patient safety, vehicle checks, risk assessment*, hi-vis, hard hat
    protective equipment, risk-aware, risk assess*, coshh, osha, nebosh, iosh, lockout, incident report*, report hazards
    hazard*, infection control, infection prevention, haccp, working at height, safe system*, fire safety, evacuat*
    secure site, defensive driving, without cutting corners, cutting corners, vehicle check*, walkaround check*
    tachograph, driver hours, live cables, safety-critical, safety critical, safety culture, safety record
    safety training, safely and, safe place, safe workplace, site rules, safe use, manual handling, live equipment
    permit to work, method statements, first aider, fire marshal, medical emergencies, emergency response, safety and
    accident-free, lone worker safety, speed limits, highway code, driving safely, safe driver, hygienic, daily checks
    daily vehicle, site induction, drivers' hours, drivers’ hours, safe isolation, safe isolations
    good laboratory practice, two-person lift*, hoists, steel toe*, harness*, security plan, security rules
    security procedures, safety and security, security briefing*, stop work, safe systems of work, lockout/tagout
    tagout, to code, building code, with care for your back, lift* safely, pre-start, pre-use, wet floor, fire walk
    fire drill*, fire exit*, fire alarm*, fire door*, lone working, lone-working, toolbox talk*, cscs, swms, white card
    whmis, clean as you go, food hygiene, knife safety, safe lifting, safe loading, near miss*, hygiene rules
    hygiene standards, nobody gets hurt, no one gets hurt, everyone goes home, home in one piece, colour-coded
    color-coded, log your movements, seat belt*, banksman, trip hazard*, safe distance, isolate before, signed off to
    slips and trips, foot of the ladder, second person at, stop the line, looks wrong stop, fire extinguisher
    fire extinguishers, lock off, locked off, lock-off, prove dead, isolation procedures, done safely, safely or not
    safe or not, hard hats, visor, hi vis, high-vis, high visibility, safety boots, safety glasses, safety equipment
    safety policy, safety legislation, safety requirements, safety regulations, safety procedure, safety checks
    safety inspections, safety talk, safety brief, safety briefings, safety instructions, safety signs
    safety of passengers, safety of patients, safety of guests, safety of others, safety of yourself, safety of everyone
    passenger safety, public safety, child seat, drive to the conditions, to the conditions, report defects
    defect report*, walk-round checks, walk-round check, walk round check*, vehicle inspection*, pre-trip
    pre-flight checks, raw and cooked, probe*, fridge temperatures, temperature log*, use-by dates, hand hygiene
    wash your hands, hand washing, handwashing, clean hands, sterile, sterilis*, decontaminat*, sharps, spillages
    wet floors, trip hazards, ladder safety, ladders footed, harnessed, work at height, working at heights
    confined space*, asbestos, risk assessment, assess risk, assess risks, assesses risk, dynamic risk
    emergency procedure*, muster, lifeguard*, poolside, clip on before, clips on before
    {security} + {plan|rules|briefing*|protocol*|curfew}
    {slip*|trip*|spill*} + {hazard*|prevent*|clean*|report*|procedure*}
    {safe|safety|safely|unsafe|hazard*|dangerous} + {stop|report*|first|site|job|everyone|workshop|kitchen|road|lift*|load*|machine*|vehicle*|rules|always|tools|equipment|handl*|work*}
    {gloves|goggles|glasses|boots|helmet*|harness|ppe|guard*|mask|hi-vis|hi vis|hi-viz|apron} + {wear|worn|always|required|must|on}
    {gas|electric*|live|ladder*|scaffold*|machin*|grinder|saw|chemical*|forklift|knives|blade*|fire ground} + {never|until you|isolat*|permit|signed off|no messing|no horseplay|careful*|outside procedure|train*}
    {refuse*|stop|reject*} + {lift|load|unsafe|dangerous|job} + {if|any|over|that}
    {never|don't|not} {approach|touch|enter|lift|climb|operate|start|use} + {procedure|until|alone|without|unless}
    {speed|limit|limits|seatbelt*|seat belt*|tiredness|phone} + {driv*|wheel|road|limit*}
    {chemical*|substances|flammable*} + {store*|label*|handl*|safe*|sheet*|correctly|locked}
    {wear*|ppe|gloves|boots|goggles|helmet*|hi-vis|harness} + {must|always|required|correct|times|on|every}
    {stop|refuse|report|never|challenge} + {unsafe|hazard*|near miss*|danger*|risk*|accident*|not safe|isn't safe|incident*}
  `,
  hints: `
    hygiene, safety, safely, safe, emergency procedures, cut corners, machinery, use the hoist, moving and handling
    toolbox, danger, dangerous, accident*, injury, injuries, cleanliness, feel safe, unsafe, hazards, machine, boots
    gloves, helmet, first aid, precautions
  `,
  strengths: [],
  shows: `
    first aid, near miss, hi-vis, toolbox talk, safety training
  `,
  against: ['drugs', 'alcohol', 'crime', 'violence'],
} satisfies Quality
