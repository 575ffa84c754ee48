/** Words of own post or firm that make news inside news. */
export default `
  at my work, where i work, at our place, at my place, our company, my company, at our firm, at my firm, our office, at our school,
  at my school, in our department, in my department, our team, my team, our lab, in the lab, our studio, at the studio, our hospital,
  at the hospital i work, at the surgery i work, our surgery, our clinic, my clinic, in clinic, our ward, my ward, on the ward, on shift,
  my shift, on call, in theatre today, in court today, in the station, at the station, in custody, custody suite, in the cells,
  at the prison, at the hotel i work, our hotel, our store, our branch, head office, on the project, on a project for, working on,
  i work with, i work for, i work at, i work in, contracting for, contracting at, contractor at, freelancing for, temping at,
  interning at, internship at, on placement at, my placement, placement today, i do the accounts for, i do the books, i do payroll,
  doing payroll, i process, i run the, i am the pa, pa to, ea to, as a pa, assistant to, i am his pa, his secretary, i clean for,
  nanny for, nannying for, i drive for, i translate for, i design for, i teach at, i tutor, tutoring a, i coach, we supply, we printed,
  we are printing, we print the, we are building, we built for, we are developing, we are testing, we are launching, we are releasing,
  we are opening, we are merging, we are buying, we are signing, we have signed, we signed, we just signed, we just won, we lost the,
  we just lost, we got called, my employer, my boss, the client, our ceo, our cfo, our director, our headteacher, our manager,
  our biggest, supplier told, our supplier, competitor, competitors, our rivals, rival company
`
