/** Raising or giving money for a cause: sponsored runs, collections, bake sales, matched gifts. */
export default `
  %fundraise, fundraising, fundraiser, fundraisers, raised for, raised 0 for, raised 0000 for, raised money, raising money, raise money,
  raised a total, raised enough, we raised, i raised, raising funds, raise funds, raising awareness, raised awareness, in aid of,
  in memory of, all proceeds, proceeds to, proceeds go, proceeds went, every penny, every pound, every cent goes, every rupee,
  every naira, every peso, donated to, donated 0, donating to, matched by, match funding, match funded, gift aid, justgiving, just giving,
  gofundme for, ketto, milaap, m changa, enthuse, sponsor me, sponsored walk, sponsored swim, sponsored run, sponsored silence,
  sponsored head shave, sponsored cycle, charity run, charity walk, charity ride, charity cycle, charity swim, charity match,
  charity auction, charity gig, charity concert, charity dinner, charity bake, charity cake, charity calendar, charity head shave,
  charity drive, santa run, santa dash, race for life, moonwalk, relay for life, walk for water, running the marathon for,
  ran the marathon for, ran for charity, running for charity, walked 0 miles for, swam for, skydive for, abseil for, shaved my head,
  shave for a cure, shave my head for, worlds greatest shave, mo bro, movember moustache, dry january for, sober october for,
  daffodil day, red nose day, rednoseday, comic relief, children in need, childreninneed, sport relief, telethon, the big coffee morning,
  macmillan coffee morning, biggest morning tea, cake stall, bake off for, jumble sale, bring and buy, car boot for, raffle tickets for,
  benefit gig, benefit concert, benefit night, collection bucket, bucket collection, tin rattling, street collection, crowdfunded for,
  crowdfund for, for the hospice, for the air ambulance, for the childrens hospital, for the lifeboats, for the roof fund, for the scouts,
  for the clinic, for the shelter, for the food bank, for cancer research, for mental health, for dementia, for alzheimers,
  for parkinsons, for als, for mnd, for leukaemia, for clean water, for flood victims, for gaza relief, for the homeless,
  for local families, zakat, tithe to, sadaqa, sadqa, daan, iftar for, iftar boxes, qurbani
`
