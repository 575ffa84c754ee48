/** Words of own post or firm that make news inside news. */
export default `
  at my work, at our place, at my place, our company, my company, at my firm, our office, at our school, at my school,
  in our department, our team, my team, our lab, in the lab, at the studio, our hospital, our surgery, our clinic,
  in clinic, our ward, my ward, on shift, my shift, on call, in custody, in the cells, our store, our branch,
  head office, working on, i work with, i work for, i work at, i work in, interning at, my placement, i do the books,
  i process, i run the, i clean for, i translate for, i teach at, i coach, we signed, we lost the, my employer,
  my boss, the client, our ceo, our cfo, our director, our headteacher, our manager, our biggest, competitor,
  competitors
`
