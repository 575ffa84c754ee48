import type { Quality } from '../quality.ts'

export default {
  asks: `
    confidential*, discretion, discreet, sensitive information, protect _ privacy, respect privacy, data protection
    non-disclosure, trusted with sensitive, nda, in confidence, keep* secrets, keep* _ private, kept private
    private information, personal information, personal data, data privacy, sensitive data, sensitive matters
    sensitive material, information security, information governance, hipaa, need-to-know, not gossip, no gossip
    never gossip, does not gossip, official secrets, client privilege, legal privilege, trade secrets
    handle it with care, treat* _ confidence, strictest confidence, utmost discretion, high-profile clients
    sensitive cases, sensitive situations, sensitive issues, protect data, protecting data, data securely
    secure handling, information secure, keep information, share nothing, not for sharing, security-minded
    security conscious, professional secrecy, do not discuss, never discuss, handling sensitive, sensitive personal
    handle sensitive, information confidential, must not leave, leaves this office, leave the room, leave the building
    stays in the room, no pictures of, in the strictest, confidence at all times, stays between
    maintain confidentiality, maintaining confidentiality, maintain privilege, embargoed, embargo*, ferpa, phi
    sensitive nature, trusted with confidential, confidential information, discreetly, under nda, off the record
    go no further, goes no further, nobody else's business, no one else's business, can't talk about, cannot talk about
    can not talk about, don't talk about, never talk about, keep it to yourself, keep to yourself, keeps secrets
    unauthori*ed person, unauthori*ed people, unauthori*ed disclosure, unauthori*ed persons, closed doors
    within these walls, these four walls, tight-lipped, close-mouthed, lips sealed, sealed lips, tell no one
    tells no one, loose talk, indiscreet, indiscretion, clear desk, privileged information, privileged material
    inside information, commercially sensitive, market-sensitive, price-sensitive, keep a secret, keep secrets
    keeps a secret, keep things to yourself, no photos of, no photographs of, no selfies, no stories about
    share passwords, share your password, passed on to third, third parties, screens locked, lock your screen
    papers shredded, shred, shredded, change the subject, remains in the room, stays in the building
    stays in the office, stays at work, stay in the room, stays here, stays in here, stays on the ward, left at the door
    need to know basis, sensitive files, sensitive documents, sensitive records, sensitive conversations
    private matters, private lives, private life of, people's secrets, strict confidence, strictly private
    sworn to secrecy, secrecy, professional privilege, chinese wall, ethical wall, information barrier, never name
    don't name, breathe a word, tell a soul, tell anyone, tells anyone, not tell anyone, tell nobody, tells nobody
    tell your mates
    {what you hear|what is said|what happens|what you see} + {stay*|room|never|no one|nobody|leave|behind}
    {records|notes|patient|patients|client|clients|personal|customer|employee} + {private|securely|confidence|privacy}
    {no|not|never} + {spoiler*|leak*|leaks|gossip} + {set|plot|office|team|client*|room|outside}
    {customer*|patient*|client*|pupil*|resident*|member*} + {data|details|information|records} + {protect*|secure*|careful*|care|gdpr|confidential*|lawful*}
    {salaries|payroll|medical|disciplinary|exempt|personnel|unreleased|unannounced} + {information|records|papers|files|details|private|secret}
    {never|not|don't} + {discuss*|talk* about|repeat*|mention*} + {child*|pupil*|client*|patient*|customer*|member*|guest*|outside|gate|home}
    {hear*|see|learn*} + {stays|stay|go no further|goes no further}
    {never|not|nothing|no|don't} + {repeat*|discuss*|divulge*|disclose*|release*|reveal*|talk* about} + {outside|information|beyond|anyone|any person|nobody|at home|family|in the pub}
    {keep*|stay*|hold*|remain*} _ {within|inside|between|to} {the|these|our|this} {service|team|office|walls|house|practice|firm|clinic|surgery|building|four|room}
    {hear*|heard|see|seen|read|told} + {stays with you|stay with you|outside|no further|to yourself|within the|inside the|leaves the|leave the}
    {never|not|don't|doesn't} {talk|talks|speak|gossip|gossips|chat} about
    {who|what} _ {nobody's|nobody else's|no one else's} business
    {sign*} + {confidentiality|non-disclosure|nda}
    {look*|access*|open*|read*} + {records|files|accounts|notes} + {only when|only if|need|authori*|business reason}
    {whatever|what|anything|everything} _ {said|heard|seen|learnt|learned|discussed|overheard} + {remains|stays|stay|leave*|repeat*|private|between|yourself|room}
    {information|details|records|data} + {not be|never|must not|may not|not to be} + {passed|shared|disclosed|discussed|released|given|copied|taken home}
    {guests|clients|members|patients|families|talent|celebrities|neighbours|customers} + {well known|well-known|famous|household names|discreet*|privacy|private}
    {confiden*|privat*|discre*|sensitive|secret*|outside|personal} + {information|data|never|keep*|client*|patient*|matters|records|handle*|strict*|discuss*|repeat*|maintain*|stay*|nothing|files}
    {never|not|nothing|no|don't} + {discuss*|repeat*|share*|disclose*|talk about|gossip*|leave*|tell} + {outside|client*|patient*|guest*|pupil*|child*|information|anyone|case*|name*|home|room|office}
  `,
  hints: `
    gdpr, privacy, classified, embargo*, never leave, private and, confidence, secret, secrets, private, privately
    discreetly, locked, unreleased
  `,
  silent: true,
  strengths: [],
  shows: `
    data protection, gdpr, privacy training
  `,
  against: ['confidential'],
} satisfies Quality
