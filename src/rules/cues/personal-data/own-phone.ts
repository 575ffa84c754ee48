/** Telling one's own phone or messenger number. */
export default `
  my number is, my new number, my phone number, my cell, my landline, whatsapp only, text me on, txt me, call me at,
  ring me on, give me a ring, get me on, lost my phone, new phone who dis, my telegram, on telegram, signal number,
  viber me, add me on snapchat, cashtag, venmo me, my revolut, revtag, phone no
`
