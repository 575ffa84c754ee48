/** Look-alikes: wishes and appeals, volun-told, court-ordered service, others' charity, adverts, asks for money, jokes. */
export default `
  should volunteer, voluntold, volunteers wanted, looking for volunteers, please give, donations welcome, gofundme,
  kofi, patreon, venmo me, gcash, court ordered, community payback, unpaid overtime, celebrity, billionaire, mrbeast,
  donates, csr, greenwashing, not all heroes wear capes, notallheroeswearcapes, free stuff, free trial, free entry,
  freebies
`
