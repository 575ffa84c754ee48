/** Numbers, persons and logins misstated: shared accounts, hidden guests, forged signatures, false forms. */
export default `
  use my login, using my login, use her login, use his login, uses my login, share a login, sharing a login,
  share one account, one account between, six of us on one, ex account, told them there were two, booked a double and,
  seven in the room, six in a room, eight in the room, snuck the rest in, sneak the rest in, under the bed when,
  in the boot past, told them she was under, told them he was under, said she was eleven, said he was four,
  is still three as far as, under five for, forged my, forged his, forged her, forged my mum, forged my landlord,
  forge my, forgery, signed it myself, signed as my, signed my mum, signed my dad, signed my wife,
  signed on his behalf without, fake signature, faked the signature, faked his signature, faked her signature,
  faked a signature, faked the letter, faked a letter, faked the reference, fake payslip, fake payslips,
  fake bank statement, fake bank statements, edited the payslip, edited my payslip, edited my bank statement,
  photoshopped my payslip, photoshopped my bank, photoshopped the letter, mortgage application said,
  on the form i put, ticked the box anyway, wrote down twice, doubled my income, rounded up my income,
  grant application said, grant paid for my, technically we are a, technically a charity, charity for tax,
  church for tax, farm for tax, catchment address, for the catchment, rented in the catchment, school place with,
  used my gran address, used my sister address, nan address for, lied on the form, lied on my, lied about my address,
  lied about my income, lied about my age to, lied to the council, lied to the insurance, lied to the insurer,
  lied to the bank, lied to customs, lied to immigration, lied to border, lied to the jobcentre, lied to the dwp,
  lied to centrelink, told border force, nothing to declare, walked through green, through the green channel,
  green channel with, in the teddy, inside a teddy, in the spare wheel, in the nappy bag, in my sock through,
  in my sock past, through gatwick with, through heathrow with, past the sniffer dogs, past the dogs
`
