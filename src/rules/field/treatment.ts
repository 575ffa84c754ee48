import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Being treated',
  understood: 'The post tells of medicine given by a doctor.',
  why: 'Painkillers after an operation are no drug use.',
  advice: 'Nothing to do.',
  flags: [
    '(surgery|operation|wisdom (tooth|teeth)|dentist|dental|root canal|anaesthetic|anesthetic|anaesthesia|anesthesia|epidural|gas and air|in labour|in labor|c section|caesarean|post op|post operative|sedation|sedated|endoscopy|colonoscopy|broken (leg|arm|ankle|hip|wrist|collarbone)|kidney (stone|stones)|er visit|a and e|hospital|ward|paramedic|ambulance|icu|recovery room|chemo|chemotherapy|palliative|hospice|vaccine|vaccines|vaccination|jab|jabs|booster|flu shot|covid shot|tetanus|biopsy)',
    '(my|the|a) (doctor|gp|consultant|surgeon|psychiatrist|nurse|vet|physio|specialist|dr) .. (prescribed|prescribes|put me on|gave me|said|says|(recommend|recommends)|recommended|upped|lowered|changed|reviewed|switched|started me)',
    '(was|been|got|am|just|been) (prescribed|put on|started on|diagnosed)',
    '(chronic pain|arthritis|fibromyalgia|endometriosis|sciatica|slipped disc|epilepsy|epileptic|ms|(migraine|migraines)|insomnia|ptsd|narcolepsy) .. (medication|meds|pain|treatment|helps|prescription|morphine|codeine|tramadol|cannabis)',
    '(the vet|vets|the dog|our dog|my dog|the cat|my cat|our cat|puppy|kitten|horse|pony) .. (vet|sedative|sedated|gabapentin|trazodone|surgery|neutered|spayed|operation|dose|tablets|meds|catnip)',
  ],
} satisfies Rule
