/** Pupils, students, families and children one is in charge of; here the words that often mean something else. */
export default `
  in year 0, in my form, in my nursery, in my care, foster child, foster kid, child in care, in foster care, child protection,
  social services, mum drinks, custody battle, nits, lice, on report, school report, parents evening, marking essays, exam answer,
  his homework, her homework, his essay, her essay, mock results, predicted grades, class list, seating plan, class photo
`
