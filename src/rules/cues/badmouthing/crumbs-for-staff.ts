/** Crumbs given to staff instead of pay, set against what the ones at the top take. */
export default `
  pizza party, pizza parties, pizza voucher, pizza lunch, gift voucher, one slice, branded mug, company hoodie,
  doughnuts instead, wellness webinar, resilience training, resilience webinar, mindfulness app, casual friday,
  dress down friday, ping pong table, bean bags, fun committee, instead of a raise, instead of a pay rise, no raise,
  no raises, no pay rise, no bonus, no bonuses, his yacht, new porsche, new range rover, new tesla, third holiday,
  his boat, record profits, record profit, bonus for themselves, lined their pockets, lining their pockets, fat cats,
  coffee machine broken, ran out of toilet roll
`
