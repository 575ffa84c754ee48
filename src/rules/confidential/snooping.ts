import type { Rule } from '../../model/rule.ts'

const WHOSE =
  '(my|his|her|their|our|the|someone|somebody|everyone|a customer|a patient|a client|the neighbour|an ex|people|customers|patients|exes|celebrities|@capital)'

export default {
  title: 'Looking into records',
  understood: 'You looked somebody up in the records of your work, or you tell what is in them.',
  why: 'Looking into records without a reason is a sacking matter in most trades that keep them.',
  source: { name: 'CareerBuilder 2018', figure: 'sharing confidential information, 20 %' },
  advice: 'Delete it, and look only where the work asks you to.',
  law: 'Opening personal data without a work reason is an offence in many countries.',
  severity: 'high',
  when: { negated: 'no', condemned: 'any', speaker: 'not-other' },
  flags: [
    '(had|have|got) (his|her|their|your|the ..2) ..1 (account|file|record|records|notes|chart|statement|details|case) (open|up|on screen|in front of me) ..4',
    `(looked|look|looking|checked|check|searched|search|snooped|snooping|peeked|peek|dug|stalk|stalked|stalking|nosed|nosey|accessed|pulled|opened|read|reading) (up|at|in|through|into)? ${WHOSE} .. (ex|exes|neighbour|neighbor|neighbours|date|crush|mate|cousin|sister|brother|mum|mother|landlord|teacher|boyfriend|girlfriend|husband|wife|celebrity|salary|salaries|colleague|colleagues|boss|manager|patient|client|customer) .. (on|in|at|through|from|using)? (the|our|work|my)? .. (@confidential-record|at work)`,
    '(looked|look|looking|checked|searched|snooped|stalked|stalking) (up|through|at|into)? .. (on|in|through) (the|our|my) (work|police|hospital|bank|store|company|school|internal|booking|patient|customer|dvla|dmv|council|till|loyalty|payroll|crm) ..1 (system|database|records|files|portal|crm)',
    '(used|use|using|abused|misused) (the|my|our) (police|work|hospital|council|bank|school|dvla|dmv|company|pnc|crm|staff|booking|tax|patient|border|immigration|insurance|phone company) (computer|system|systems|database|login|access|account|records|files|portal) ..1 (to) (find|look|check|see|get|track|stalk|trace|snoop|read|spy|follow|learn|dig|work out)',
    '(perk|perks|advantage|best part|best bit|benefit|joys) of working (at|in|for) .. (looking|look|checking|reading|seeing|see|know|knowing|read) .. (everyone|everybody|people|neighbours|customers|patients|your|someone|their)',
    '(i|we) (can|get to|could|could also) (see|read|look up|check|listen to) (everyone|everybody|all your|all their|people|customer|your|all the customers|anyone) ..1 (@confidential-record)',
    '(took|taking|take|brought|bring|emailed|downloaded|copied|saved|kept|exported|forwarded) .. (client list|customer list|patient list|client database|customer database|the database|our database|source code|the codebase|contact list|client contacts|price list|supplier list|handover sheet) .. (home|with me|to my|when i left|before i left|to the new|to my new|for myself|$)',
    '(left|lost|forgot|dropped) .. (patient notes|patient list|handover sheet|handover|case files|case file|client files|work laptop|exam scripts|usb|memory stick|personnel files) .. (on the (bus|train|tube|tram|metro|plane|roof)|in (the|a) (pub|taxi|uber|cab|bar|cafe|park))',
  ],
  harmlessIn: ['game', 'film', 'book'],
} satisfies Rule // prettier-ignore
