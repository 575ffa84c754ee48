/** Raising or giving money for a cause: sponsored runs, collections, bake sales, matched gifts. */
export default `
  %fundraise, fundraising, fundraiser, fundraisers, raised 0 for, raised 0000 for, we raised, i raised, every penny,
  matched by, justgiving, ketto, milaap, enthuse, sponsored swim, sponsored silence, moonwalk, rednoseday,
  childreninneed, telethon, jumble sale, for the hospice, for the air ambulance, for the shelter, for the food bank,
  zakat, sadaqa, sadqa, daan, qurbani
`
