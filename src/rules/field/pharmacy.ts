import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Handling medicines for a living',
  understood: 'The post speaks of medicines as a nurse, pharmacist, vet, carer or researcher does.',
  why: 'A professional names drugs without taking them.',
  advice: 'Nothing to do.',
  flags: [
    '(as a|i am a|i am an|being a|working as a|training as a|life as a|new|student|registered|community|hospital|locum|fellow|calling all) .. (nurse|nurses|pharmacist|pharmacists|doctor|gp|paramedic|anaesthetist|anesthetist|anesthesiologist|vet|midwife|psychiatrist|toxicologist|medic|pharmacy technician|drugs worker|support worker|carer|psychologist|therapist|counsellor|addiction counsellor|addictions nurse|chemist)',
    '(pharmacology|pharmacokinetics|toxicology|pharmacovigilance|prescribing|deprescribing|dispensing|medication (review|reviews|(error|errors)|round)|controlled (drug|drugs)|opioid stewardship|drug (round|chart|(interaction|interactions)|rounds|(calculation|calculations))|titrate|titrated|titrating|titration|tapering|dosing|formulary|bnf|side effects of|contraindicated|naloxone|narcan|anaesthesia|anaesthetics|anesthesia)',
    '(our|my|the) (patients|pharmacy|clinic|ward|practice|service (user|users)|residents)',
    '(patients|clients|service users|people) (on|taking|prescribed|dependent on|who use|using|withdrawing from)',
    '(mg|mcg|dose|doses|dosage) .. ((patient|patients)|children|kg|daily|max|maximum|(guideline|guidelines))',
  ],
} satisfies Rule
