/** Known people met as guests, patients, passengers or customers, and what they did. */
export default `
  a certain singer, famous singer, the footballer, a footballer, premier league player, premier league footballer,
  ex footballer, famous actor, famous actress, an actor off, off the tv, from off the, off eastenders, off corrie,
  off love island, reality star, soap star, tv presenter, the presenter, news presenter, very well known,
  household name, household names, a celeb, celeb, celebs, celebrity, celebrities, cabinet minister, an mp, local mp,
  the mayors, mayors wife, mayors son, governors wife, his pastor, an influencer, a rapper, boyband, boy band, duchess,
  someone who is not her husband, not her husband, not his wife, not with his wife, with his mistress, his mistress,
  her toyboy, side chick, with a woman who, with a man who, checked in with, checked in under, checked in as,
  under a false name, under the name, in the suite, in room 0 with, in 0 with, booked the whole, tips like,
  tipped nothing, does not tip, ordered 0 bottles, left without paying, threw up in my, in my taxi, in my cab,
  in my uber, back of my taxi, back of my cab, on my flight, on my plane, in first class, in the salon, cut his hair,
  did her hair, did her nails, did her make up, guess who i, guess who is in, guess who was in, guess who came,
  guess who we had, you will never guess who, never guess who came
`
