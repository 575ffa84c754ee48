/** Words for company and joint deeds that often mean no work done together. */
export default `
  together, as one, joint, got together, partnered with, teamed up, back to back, in sync, everyone, everybody, we all, we both, we each,
  us all, all of us, both teams, each of us, between us, the gang, the squad, the crew, neighbours, neighbors, the neighbours,
  the girls and i, the lads and i, the guys and i, the lads, our lot, with our, with my mates, colleagues, support and, sales and,
  ops and, days and nights, with engineering, the whole street, whole street, whole family, the whole family, the whole town,
  different departments, the whole school, what a bunch, part of something, squadmates, comrades, volunteers and staff, we made, we got,
  we got it, we got there, we won, we found, we found the, we moved, we met, we put, we set, we saved, we shared, we learned, we played,
  we ran, we hit, we beat, we kept, we held, we stayed, we turned, we managed, we had it, we planned, we made it, we helped, each other,
  one another, in the trenches, same boat, jumped in, compared notes, filled in, carried me, picked me up, wingman, got your back, relay,
  like clockwork, fresh eyes
`
