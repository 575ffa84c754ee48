import type { Rule } from '../../model/rule.ts'

const WORK =
  '(shift|standup|stand up|meeting|meetings|briefing|training|induction|handover|alarm and|zoom|webinar|appraisal|interview|lecture|lectures|9am|9ams|seminar|town hall|all hands|client call|call|exam|start|the first|work|whole)'

export default {
  title: 'Asleep at work',
  understood: 'You say that you sleep in time you are paid for, or slept through work.',
  why: 'It is funny among friends; an employer sees an empty post.',
  advice: 'Delete it.',
  severity: 'medium',
  when: { condemned: 'any', speaker: 'not-other', question: 'any' },
  flags: [
    { words: '(%sleep|asleep|%nap|%kip|%snooze|dozed|dozing|doze|dozes|nodded off|nodding off|nod off|passed out|power nap|forty winks|40 winks|catnap|cat nap|zonked out|zonked|conked out|shut eye|shuteye|zzz|zzzz|crashed out|snoring|snored|snore|out cold) ..4 @attitude-worktime', without: ['(sleeping pills|sleep clinic|baby|babies|kids|nursery|on call room|after work|before work|day off|sleep in the van|van life|campervan|camping|patients slept|cat|dog)'] },
    '(fell asleep|asleep|napping|nap|sleeping|snoozing|kipping|dozing|dozed off|nodded off|having a kip|having a nap|slept) (in|on|under|behind|at|during|through) (the|my|a|an|his|this)? ..1 (stockroom|stock room|storeroom|store room|supply (cupboard|closet|room)|desk|till|forklift|counter|work (toilet|loo|van|car)|toilet at work|toilets at work|disabled (toilet|loo)|company (car|van)|meeting room|prayer room|standup|client (call|meeting)|meeting|all hands|zoom|shift|pallet|pallets|cold store|loading bay|nurses station|staff room|linen (cupboard|room)|job|clock)',
    `(slept|sleep|sleeping|overslept|oversleep|snoozed|dozed|napped) (right|straight|clean)? (through|for|past|in for) (my|the|half|all|this|an|two|three|another|most of|every|both|my entire|the entire|the whole)? ..1 (of)? (my|the)? ${WORK} .. !(on the plane)`,
    '(slept|sleeping|asleep|nap|napping|napped|kip|kipped|snooze|snoozed|snoozing|dozed|fell asleep|lie down|passed out) (in|on|behind|under|inside|up) (the|a|our|one of the|some) ..1 (stock|store|supply|linen|scan|meeting|conference|break|server|prayer|boiler|loading|dry|back|mop|cleaning|cleaners|treatment|exam|sample|staff|sluice|x ray|locker|plant|utility|projection|lost property|mattress|mattresses|pallet|pallets|receiving|warehouse|forklift|laundry|tour bus|ambulance|display|show|vacant|empty) (cage|room|cupboard|closet|bay|store|bed|beds|area|section|shed|cabin|desk|sofa|couch|house|office|pallets|truck|trolley|stretcher)? .. (til|till|until|hour|hours|hrs|mins|minutes|shift|work|today|again|nights|lunch|clock|paid|break lol|😴|every|during|record|nobody)',
    '(nap|napping|sleep|sleeping|kip) (spot|spots|place|places|hideout|corner|nest|schedule) ... (work|shift|behind|stock|warehouse|office|pallets|receiving|store|ward|record|clock)',
    '(log|logs|clock|clocked|logged) in .. (sleep|nap|slept|kip|snooze|snoozed|napped) (until|till|til|for|through)',
    '(woke|woken|waking) (up)? .. (at my desk|on shift|on the (ward|till|forklift|night shift)|when the (cleaner|cleaners|day shift|relief|phone|boss|manager|first customer|alarm test|bell)|in the (stockroom|staff room|break room|cab|meeting)|mid meeting|keyboard) !(call)',
    '(bed|beds|sofa|couch|trolley|mattress|recliner|chair) (in|on|at) .. (scan room|room @number|on call|ward|work|staff room|show home|showroom|treatment room|sick bay|office) .. (comfier|comfy|better than|softer|nicer|elite|best) .. (home|mine|sleep|nap|nights|ever|kip)',
    '(alarm|alarms) .. (went back to sleep|rolled over|ignored) .. (work|shift|job|meeting|late)',
    '(asleep|sleeping|napping|nap|in bed) .. (while|whilst|with) (my)? ..1 (green|teams|slack|status|mouse|dot|camera off|available|online|clocked in|logged in|getting paid|paid)',
    '(paid|get paid|getting paid) (to|for) (sleep|sleeping|nap|napping|snooze)',
    '(two|three|2|3|one|an|1|four) (hour|hr|hours) (nap|kip|sleep|snooze) (at|in|on) (work|shift|the (office|van|job|clock|warehouse)|my (desk|shift|van))',
  ],
  allows: ['(sleep|sleeping) (study|studies|apnoea|apnea|disorder|in shift)', '(on|in|during) my break', 'lunch break', '(after|before) (a|my|the) (long|night|late|double)? shift', '(study|trial|research|recliners|fatigue policy|guideline|night workers|circadian)', 'slept (like|well|badly|great) .. (before|after)', 'exhausted'],
} satisfies Rule // prettier-ignore
