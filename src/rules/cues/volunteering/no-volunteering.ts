/** Look-alikes: wishes and appeals, volun-told, court-ordered service, others' charity, adverts, asks for money, jokes. */
export default `
  would love to volunteer, want to volunteer, thinking of volunteering, thinking about volunteering, should volunteer,
  should volunteer more, wish i had time to volunteer, one day i will volunteer, plan to volunteer, looking to volunteer,
  looking for volunteering, how do i volunteer, where can i volunteer, voluntold, was voluntold, been voluntold, volunteered by,
  volunteered my husband, volunteered me, volunteer someone else, any volunteers, who volunteers, volunteer as tribute,
  i volunteer as tribute, volunteer to eat, volunteering to taste, happy to volunteer for cake, volunteers needed, volunteers wanted,
  we need volunteers, need volunteers, looking for volunteers, calling all volunteers, call for volunteers, become a volunteer,
  sign up to volunteer, please volunteer, please donate, please support, please give, please help, donate now, donate here, donate today,
  your donation, donations welcome, text to donate, support our cause, support the cause, help us raise, my gofundme, gofundme,
  help me pay, help with my rent, cashapp me, buy me a coffee, ko fi, kofi, patreon, tip jar, venmo me, paypal me, gcash, mpesa me,
  need donations, accepting donations, court ordered, community service order, community service hours, ordered to do, community payback,
  sentenced to, unpaid internship, unpaid intern, unpaid overtime, unpaid wages, unpaid leave, unpaid invoice, working for free,
  not a charity, i am not a charity, charity begins at home, charity shop find, charity shop haul, thrift haul, bought in a charity shop,
  charity shop bargain, celebrity, billionaire, bill gates, mackenzie scott, mrbeast, gives millions, donates, company donates,
  our company donates, corporate social responsibility, csr, greenwashing, tax deductible, thanks to our donors, thanks to our sponsors,
  sponsored by, sponsored post, sponsored content, sponsor us, paid partnership, volunteers are heroes, hats off to the volunteers,
  thanks to all the volunteers, god bless volunteers, be the change, no one has ever become poor, we rise by lifting others, wear a cape,
  not all heroes wear capes, notallheroeswearcapes, random acts of kindness day, free stuff, free food, free trial, free gift, free beer,
  free entry, freebies, for free on
`
