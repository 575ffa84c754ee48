import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Your phone number',
  understood: 'Your phone number stands in the open.',
  why: 'Anyone can ring it, sell it or try to take over accounts with it. It is no fault and changes no score.',
  advice: 'Delete it and send it by private message, or limit who sees the post.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any', quoted: 'any' },
  certain: true,
  flags: [
    '[@phone]',
    '[(call|text|ring|phone|whatsapp|bell|buzz|message|signal|telegram|imessage|facetime|zelle|bizum|mpesa|m pesa|venmo|reach|contact|number|cell|cellphone|mobile|mob|tel|landline|line|sms|viber|momo|gcash|ecocash|cashapp) (me|us)? (on|at|is|to|via|up|still)? @digits] !(members|order|orders|people|times|views)',
    { words: '[@phone]', with: ['(my (number|mobile|cell|line|phone|digits))'] },
  ],
  allows: [
    '(our (office|showroom|clinic|surgery|line|hospital|salon|shop)|the (office|depot|florist|garage|vet|vets|shelter|surgery|salon|rehearsal rooms|reading room)|press office|model number|116 123|for appointments|to book)',
    '(on hold|hold music|support line|helpline|hotline|samaritans|childline|switchboard|customer service|customer services|customer care|call centre|non emergency|crime stoppers|crimestoppers|box office|reception|front desk|call the (store|shop|office|council|bank|clinic|surgery|hospital|school)|ring the (store|shop|office|council|bank|clinic|surgery|hospital|school)|the (store|shop|office|council) on|order no|order number|tracking|ref number|reference|case number|invoice|isbn|barcode|serial)',
  ],
} satisfies Rule
