import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Card or account numbers',
  understood: 'A post shows the number of a payment card or bank account.',
  why: 'It can be used to take money. It is no fault and changes no score.',
  advice: 'Delete it now and tell the bank, which can send a new card.',
  severity: 'none',
  when: { speaker: 'any', condemned: 'any', negated: 'any', quoted: 'any' },
  flags: [
    '[@card (exp|expiry|expires|valid|valid thru|cvv|cvc|ccv)? (@number)?]',
    '[(card|amex|visa|mastercard|debit card|credit card|revolut|monzo|barclaycard|oyster|travel card|gift card) (number|no|ending|is|stuck .. )? ..5 (@card|@digits)] !(points|people)',
    '[(cvv|cvc|ccv|security code|card pin|pin|pin number|pin code|atm pin|sort code|account number|account no|acc no|acct|acct no|acc number|a c no|bank account|routing number|routing|ifsc|bsb|iban|swift|bic|sortcode|upi id|upi pin|paypal password|banking password|bank password) (is|was|are|still|number|no)? ..2 (@digits|@code|@card|@idnumber|@iban|@mixed|@phone)]',
    '[@iban]',
    '[(exp|expiry|expires|valid thru) @number] // (cvv|cvc|card)',
  ],
  allows: ['(postal|postcode|pin code|pincode|zip) .. (area|delivery|city)'],
} satisfies Rule
