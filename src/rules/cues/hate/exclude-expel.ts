/** Calls to send people away or keep them out of a country or place. */
export default `
  go back, go home, back to their own country, back where they came, where they came from, where you came from, where you come from,
  send them back, send them home, send em back, send them all back, send her back, send him back, %deport, %deportation, deportable,
  remigrate, remigration, repatriate, repatriation, kick them out, kick em out, kicked out, kick them all out, throw them out,
  chuck them out, ship them back, ship them off, ship them out, ship em back, shipped back, boot them out, get them out, get them all out,
  out of my country, leave the country, leave then, love it or leave it, not in my country, not in my town, not in my street,
  not on my street, not in my name, not welcome, does not belong here, do not belong, never belong, not one of us, %ban islam, ban them,
  ban muslims, ban the burka, ban immigration, muslim ban, ban the hijab, no more mosques, no more refugees, no more immigrants,
  no more muslims, stop the boats, sink the boats, turn the boats back, turn them back, stop immigration, stop the invasion, stop importing,
  zero immigration, close the border, close the borders, close our borders, shut the border, build the wall, build a wall,
  secure our borders, pull up the drawbridge, we are full, country is full, full up, country for, our country, want my country back,
  britain for the british, england for the english, england for english, ireland for the irish, ireland is full, keep britain white,
  keep america white, australia for australians, hindu rashtra, go to pakistan, india for hindus, nigeria for, abahambe, mabahambe,
  put south africans first, dudula, foreigners must go, foreigners out, migrants out, muslims out, jews out, blacks out, raus,
  get them off our, lock them up, intern them, round them up, rounded up, put them in camps, camps for them, take away their vote,
  should not vote, should not be allowed, not be allowed near, should be illegal, should be banned, keep them away, keep away from our kids,
  away from our children, away from kids, keep them out, stay out of our, out of our schools, out of our bathrooms, out of womens toilets,
  keep men out, no place for them, have no place, segregate, segregated schools, segregation works, separate them, stay in their own,
  stick to their own, keep to their own, keep to your own, ethnic cleansing, purify the country, ethnostate, own country first, swim back,
  one way ticket, first plane out, next flight home, back on the boat, back to the jungle, back to the kitchen, back in the closet,
  back to where
`
