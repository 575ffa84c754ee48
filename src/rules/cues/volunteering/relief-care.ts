/** Help for people in need: food banks, soup kitchens, shelters, the old and sick, refugees, blood, crisis lines, rescue. */
export default `
  food bank, food pantry, soup kitchen, community kitchen, homeless shelter, night shelter, rough sleepers,
  coat drive, toiletries, befriending, befriender, befriend, hospital radio, hospice, crisis line, helpline, lifeline,
  childline, refugee centre, english to refugees, teach english to, blood donation, blood donor, platelets, lifeboat,
  mountain rescue, search and rescue, first responder, community first responder, cfr, blood bikes, special constable,
  volunteer fire, volunteer fire department, first aid tent, flood relief, relief goods
`
