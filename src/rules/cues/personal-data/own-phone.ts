/** Telling one's own phone or messenger number. */
export default `
  my number is, my new number, here is my number, this is my number, my phone number, my mobile number, my mobile, my cell, my cell number,
  my cellphone number, my home number, my landline, my personal number, my private number, my whatsapp, my whatsapp number, whatsapp me, whatsapp me on,
  whatsapp on, whatsapp number, whatsapp only, wa me, message me on whatsapp, text me on, text me at, txt me, call me on, call me at, ring me on,
  phone me on, give me a ring, give me a ring on, give me a bell, give me a bell on, bell me, gimme a call, give me a call on, hit me up on, hmu on,
  hmu at, hit my line, hit my cell, reach me on, reach me via, get me on, get hold of me on, save my number, save my new number, changed my number,
  changed number, lost my phone, got a new number, got a new sim, new sim, new phone who dis, dm for number, dm me your number, inbox me your number,
  send me your numbers, need your numbers, need everyones numbers, lost all my contacts, lost everyones number, my telegram, telegram me, on telegram,
  signal me, signal number, my viber, viber me, my imo, imo number, my wechat, wechat id, line id, my line id, my snapchat, add my snap, add me on snap,
  add me on snapchat, snap me, my bbm pin, bbm pin, my skype, gcash number, my gcash, gcash me, maya number, mpesa number, my mpesa, send mpesa to,
  momo number, my momo, send momo, my opay, opay number, paytm number, gpay number, my upi, upi id, phonepe number, my paynow, paynow to, my payid,
  my cashapp, my cash app, cashtag, my venmo, venmo me, my zelle, zelle me, my revolut, revtag, my monzo, mums number, my mums number, my wife number,
  my husband number, my landlords number, my girlfriends number, my sons number, mob no, ph no, phone no, cell no, tel no, contact no, contact number
`
