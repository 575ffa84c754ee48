import type { Rule } from '../../model/rule.ts'

export default {
  title: 'A lasting illness or disability you have',
  understood: 'You tell that you have a lasting condition.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by federal anti-discrimination law, in the EU by Directive 2000/78/EC.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    '[(i|we both) (@adverb-any)? (have|have got|got|had|have had|live|am living|have lived|suffer|have suffered|cope|%battle|%manage|%fight|survived|beat|%deal|was born|lived|was) (with|from)? (@number-word|a|an|the|my|mild|severe|chronic|bad|stage @number|early onset|rare|brain|both|actual|diagnosed|also)? .. @illness] !(awareness|training|ward|clinic nurse|patients|research|charity|nurse|specialist|treatment|drug|levels|dates|issues with the)',
    '[(%diagnose|diagnosis|dx) ..4 (with|as|of|has come back|is) ..3 (@illness|@protected-condition)]',
    '[(living|coping|working|parenting|running|studying|teaching|travelling|traveling|dating|life|dealing|struggling|born|managing|flying|shopping|walking) with (a|my|an|chronic|severe)? @illness] !(patients|awareness|can be|is|people|clients)',
    '[my (own|bloody|stupid|lovely|old|poor|damn|beloved|good old|%fuck)? (@illness|@protected-condition|joints|stoma bag|seizure|seizures|ostomy|insulin|pump|cgm|libre|epipen|inhaler|hearing aid|hearing aids|cochlear|cochlear implant|cochlears|wheelchair|white cane|guide dog|assistance dog|hearing dog|prosthetic|prosthetic leg|prosthesis|walking stick|crutches for life|rollator|mobility scooter|wheels|carer|pip|pip assessment|blue badge|disability|disabilities|disability benefits|impairment|neurologist|rheumatologist|oncologist|cardiologist|endocrinologist|haematologist|nephrologist|psychiatrist|therapist|meds|antidepressants|sertraline|fluoxetine|prozac|zoloft|lexapro|citalopram|lithium|mental health|mental illness|ritalin|elvanse|vyvanse|concerta|adderall prescription|methotrexate|chemo|radiotherapy|dialysis|biopsy|mastectomy|lumpectomy|hysterectomy|transplant|new kidney|new liver|donor|scan results|remission|tumour|tumor|cancer|oncology team|hrt|hrt patch|menopause|hot flushes|hot flashes|blood sugar|blood sugars|a1c|hba1c|t cells|viral load|flare|flare up|relapse|infusion|biologics)] !(awareness|research|charity|students|patients|class|song|playlist|course|essay|lecture|training|paper|module|textbook|fundraiser for)',
    '^ (@adverb-any)? [(@illness|@protected-condition) (warrior|survivor|thriver|fighter|sufferer|flare|flaring|girl|gang|squad|since|for @number years|life|club|brain|day|says|took|took my|won|makes|in my|hit|strikes|and all|plus)] !(awareness|charity|research|training|week|nurse|ward|action)',
    // "Autism is not a disease" tells of nobody.
    {
      words: '^ (@adverb-any)? [(@illness|@protected-condition) (does not|is not|is a|has|means)]',
      with: ['(my|me|i|myself)'],
    },
    '[(@illness) (warrior|survivor|thriver|sufferer)] <!a',
    '^ [(cancer free|in remission|seizure free|undetectable|stroke survivor|cancer survivor|heart attack survivor|transplant recipient|kidney transplant recipient|organ recipient|amputee|wheelchair user|spoonie|chronically ill|disabled|neurodivergent|neurospicy|late diagnosed)] !(people|person|access|toilet|parking|badge|students|staff|colleagues|colleague|kids|children)',
    '[(i am|as|being|am|is me) (a|an) (@adverb-any)? (@adverb-any)? (wheelchair user|cane user|bsl user|lip reader|lipreader|stroke survivor|cancer survivor|amputee|transplant recipient|disabled (person|woman|man|parent|mum|dad|worker|artist|writer|developer|engineer|student|traveller)|spoonie|coeliac|celiac|diabetic|type one|type 1|epileptic|asthmatic|haemophiliac|hemophiliac|autistic|dyslexic|schizophrenic|autistic (person|woman|man|adult|developer|engineer|teacher|parent|mum|dad|nurse|doctor)|deaf (person|woman|man|teacher|developer|nurse|chef|parent|mum|dad)|blind (person|woman|man)|person with (a disability|disabilities|@illness))]',
    '[(hiv|brca1|brca2) positive]',
    {
      words: '^ [@illness] $',
      with: ['(therapist|psychiatrist|diagnosis|diagnosed|consultant|my doctor|my gp|my meds|neurologist)'],
    },
    '[(surgery|mastectomy|chemo|radiotherapy|infusion|dialysis|scan|biopsy|mri|lumbar puncture|colonoscopy|op|operation) (is|was|on|in|starts|started|tomorrow|number) ..4 (@weekday|@month|today|tomorrow|@number|week)] // (my|me|i|both sides|wish|scared|nervous|nhs)',
    '[(i am|we are|am) (on|taking|off) (my|the)? (meds|medication|antidepressants|ssris|sertraline|fluoxetine|prozac|lithium|citalopram|steroids for|methotrexate|beta blockers)]',
    '[(had|having|survived|recovering from|recovered from|after|since) (a|my|the|another|@number-word)? (mini)? (stroke|heart attack|mastectomy|brain haemorrhage|aneurysm|hysterectomy|kidney transplant|liver transplant|heart transplant|hip replacement|knee replacement|open heart surgery|bypass|spinal fusion|seizure|psychotic episode|nervous breakdown|tumour removed|chemo|amputation)] !(patients|unit|ward|care|awareness)',
  ],
  allows: [
    '^ (my|our|the|a|his|her|their) (..2) (@family|@pet|friend|neighbour|patient|client|pupil|student|colleague|boss|flatmate) (has|have|had|is|was|got|who|lives|suffers|with)',
    '^ (@family|@pet) (has|have|had|is|was|got)',
    '(patients|people|clients|children|pupils|students|adults|anyone|someone|folk|families|those|colleagues) (with|who have|living with) ..2 @illness',
  ],
  allowsInPost: [
    '(my|our|the|a|this) (..2) @pet (has|had|is|was|got|needs|with) // @illness',
    '(lecture|webinar|symposium|poster|paper|trial|our study|our ward|our clinic|thesis|phd) // @illness',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
