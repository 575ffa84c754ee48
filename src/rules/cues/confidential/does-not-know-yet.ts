/** Kin, staff or the public do not know yet what one tells here. */
export default `
  husband does not know, wife does not know, husband has no idea, wife has no idea, family does not know,
  family do not know, parents do not know, parents have no idea, partner does not know, mum does not know,
  dad does not know, he does not know yet, she does not know yet, they do not know yet, they do not know it,
  does not even know, do not even know yet, nobody knows yet, no one knows yet, staff have no idea, the staff do not,
  the team does not know, team do not know, told us this morning, told us not, told us in a, told not to,
  we have been told, we were told not, asked not to, asked us not to, asked us to keep, said do not tell,
  said not to tell, said not to say, said keep it, said to keep it, swore us to, sworn to, so here i am, but here i am,
  so naturally i, so obviously i am, before they announce, before it is announced, before the announcement,
  before it goes public, before it is public, before anyone else, before the news, not public yet, not out yet,
  not in the news yet, not announced yet, has not been announced, have not announced, not official yet, going under,
  about to go under, have not paid us, has not paid us, not paid us since, owe us, running out of money,
  run out of money, out of cash, can not make payroll, biggest client is, biggest customer is, our client is,
  our clients are, our supplier is, our clients include
`
