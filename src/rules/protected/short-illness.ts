import type { Rule } from '../../model/rule.ts'

export default {
  title: 'An illness, injury or operation',
  understood: 'You tell that you were ill, hurt or operated on.',
  why: 'An employer may not lawfully use this, yet whoever reads it will know it. It is no fault and changes no score.',
  advice:
    'Keep it if you are glad to be known for it. If you would rather it came up later or not at all, limit who sees it.',
  law: 'Protected in the UK by the Equality Act 2010, in the US by federal anti-discrimination law, in the EU by Directive 2000/78/EC.',
  severity: 'none',
  when: { speaker: 'self', condemned: 'any' },
  flags: [
    {
      words: [
        '[(my|since|after|before|emergency) (emergency|big|second|third|first|last|own)? (op|operation|surgery|biopsy)] !(manual|team|centre|center|room|hours|desk|manager|table|theatre|ed|amp|shop|night|is about|runs|day (at|for) the)',
        '[(my|a|the|since|after|another|emergency|new|double|this)? (right|left|total|double|new)? @body-part (op|operation|surgery|replacement|reconstruction|fusion|arthroscopy|bypass|transplant|biopsy|amputation)] !(team|unit|centre|ward|list|students|nurse)',
        '[my (@body-part) (gave out|gave way|gave up|went|is in plaster|is in a cast|is fractured|is torn|is dislocated|has gone again)] !(numb|viral|to)',
        '[(%break|broke|broken|%fracture|fractured|%dislocate|dislocated|%tear|tore|torn|%rupture|ruptured|shattered|snapped|%sprain|sprained) my (left|right|own)? @body-part] !(in two|into)',
        '[(my|right|left) ..2 (in plaster|in a cast|in a sling|in a boot|in a moon boot|in a brace)]',
        '[(i have|i have got|i had|we have|got|had|down with|come down with|came down with|caught|recovering from|tested positive for|home with|struck by|floored by) (a|the|actual|real|proper|another|bad|confirmed)? (covid|norovirus|noro|flu|the flu|influenza|shingles|tonsillitis|pneumonia|pleurisy|glandular fever|mono|strep|strep throat|scarlet fever|chickenpox|measles|mumps|malaria|dengue|typhoid|cholera|sepsis|meningitis|appendicitis|gastroenteritis|food poisoning|kidney stones|kidney stone|gallstones|a kidney infection|a chest infection|an ear infection|labyrinthitis|bells palsy|concussion|a concussion|whiplash|a hernia|dvt|a blood clot|blood clots|cellulitis|a slipped disc|hand foot and mouth)] !(jab|vaccine|clinic|shot|season|ward)',
        '^ [(norovirus|noro|covid|flu a|flu b|influenza|pneumonia|tonsillitis|shingles|concussion|appendicitis) (confirmed|has|again|got|positive|finally|day|won|took|is no)]',
        '[(flu a|flu b|covid|strep) (confirmed|positive)]',
        '[(tested|testing|still) positive] // (covid|lft|lateral flow|isolating|line)',
        '[(in|out of|back from|home from|discharged from|admitted to|rushed to|from my) (hospital|hospital bed|a and e|the er|the icu|intensive care|icu|hdu)] // (i|me|my|nurses|nurse|ward|thank|drip|surgery|op|week)',
        '[(joint pain|back pain|knee pain|nerve pain|pelvic pain|chest pains|bad back|bad knee|bad knees|dodgy knee|dodgy back|dodgy hip|bad hip|bad shoulder)] !(in the)',
        '[my (physio|physiotherapist|surgeon|specialist|gp|doctor|consultant) (says|said|told|reckons|thinks|wants|cried|signed|has|gave)]',
        '[(signed off|off work|off sick|off) (work|sick)? (by|with|on) (my|the|a)? (gp|doctor|doctor note|sick note|fit note|stress|my back|my knee|covid|flu|pneumonia|concussion|surgery)]',
        '[(had|having|getting) my (appendix|tonsils|gallbladder|wisdom teeth|spleen|thyroid|womb|ovaries|prostate|cataracts|adenoids) (out|removed|taken out|done)]',
        '[(my)? (bp|blood pressure) (@number|is high|through the roof|this morning|was)]',
      ],
      without: [
        '((told|tell|telling|emailed|texted|phoned) (work|them|@boss|school|hr|him|her)|fake|faked|faking|fakes|lied|lying|pretend|pretended|pretending|made up|invented|excuse|cough cough|😉|😏|🤫|not really|totally ill|totally not)',
        '(patients|patient|students|clients)',
      ],
    },
  ],
  allows: [
    '^ (my|our|a|his|her|the) (..2) (@family|@pet|friend|neighbour|patient|client|colleague|boss) (is|was|has|had|got|broke)',
    '^ (@family|@pet) (is|was|has|had|got|broke)',
  ],
  voices: ['own', 'reply', 'quote', 'bio', 'image'],
} satisfies Rule
