import type { Rule } from '../../model/rule.ts'

const MEDICINE =
  '(fentanyl|morphine|oxy|oxycodone|ketamine|diazepam|midazolam|propofol|codeine|tramadol|oramorph|temazepam|zopiclone|pethidine|nitrous|entonox|gas and air|controlled drugs|painkillers|co codamol|dihydrocodeine|lorazepam|pregabalin|meds|ampoule|ampoules|syringe|vials|vial|insulin|gabapentin|ozempic)'

/** Medicine kept back at work is drug use and theft. */
export default {
  title: 'Medicine taken from work',
  understood: 'You tell of taking medicines that belong to patients or a workplace.',
  why: 'It is theft, a danger to patients, and the end of a licence.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it. If you use medicines to cope, a doctor can help in confidence.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    `[(leftover|left over|whatever is left|what is left|left|spare|wastage|waste|unused|half used|expired) ... ${MEDICINE} ... (perk|perks|mine|home|pocket|locker|bag|handbag|weekend|free|bonus|party|😜|😉|😏)] !(disposal|destroyed|witness)`,
    `[(nicked|nick|nicking|took|take|taking|stole|stealing|borrowed|pocketed|pinched|lifted|sneaked|slipped|skimmed|helped myself to|swapped|diverted|palmed|kept|keep|keeping|pocketing) ... ${MEDICINE} .. (from|off|at|out of|in) .. (ward|work|hospital|patient|patients|drug cupboard|trolley|ambulance|vets|vet|surgery|pharmacy|care home|resident|residents|theatre|stock|clinic|dispensary|drug round|cd cupboard|crash trolley)]`,
    `[(drug cupboard|cd cupboard|crash trolley|drug trolley|dispensary|ambulance|ward stock|med cart|pyxis) .. (perk|perks|pick n mix|sweet shop|candy|shopping|raid|raided|party|goodies|mine)]`,
    `[${MEDICINE} .. (staff perk|staff perks|perk of the job|perks of the job|fell off the trolley|went missing|never made it|one for (me|the nurse)|in my (scrubs|pocket|locker|bag))] !(recall|investigation)`,
  ],
  allows: ['(used to|years ago)', '(reported|investigation|struck off|jailed|sacked|audit)'],
  harmlessIn: ['drug-policy', 'condemnation', 'news'],
} satisfies Rule
