/** Those served at work, words that say so by themselves. */
export default `
  %customer, %client, %patient, %pupil, %tenant, %punter, %shopper, %caller, %passenger, %diner, hotel guest, hotel guests, service user, service users, bed blocker, bed blockers, %regular at work, table six, table four, table five, table nine, table seven, table twelve, sixth former, sixth formers, year 7, year 8, year 9, year 10, year 11, year 7s, year 8s, year 9s, year 10s, year 11s, year sevens, year eights, year nines, year tens, year elevens, year sixes, bottom set, second graders, third graders, fourth graders, fifth graders, sixth graders, seventh graders, eighth graders, freshman class, gym members, pet owners, members of the public, member of the public, general public, account holders, policyholders, claimants, karens at the till, karen at the till, bridezilla, bridezillas, mother of the bride, frequent flyers, timewasters
`
  .trim()
  .split(/\s*,\s*/)
