/** Words of praise and honour that often mean other things. */
export default `
  honour, honor, best, excellent, outstanding, brilliant, brilliant job, amazing job, great job, good job, nice work, great work, star,
  stars, medals, won, winner, winners, winning, nominations, vote, votes, list, feature, features, selection, review, feedback, comment,
  comments, quote, quotes, interview, article, recommended, recommendation, recommend, reputation, credit, applaud, certificate, judges,
  jury, panel, inspection, inspectors, ofsted, cqc, ceremony, stage, gala, title, crown, rated, rating, ratings, excited to have been,
  proud to have been, so honoured, so honored, humbled and, humbled to, surprised and delighted, overwhelmed, in tears, grateful for this,
  did not expect this, was not expecting this, still in shock, cloud nine, grinning, prize, %prize, named, named the, was named,
  been named, named in, chosen, chosen to, chosen for, was chosen, received a, received the, received from, was given the, voted,
  was voted, picked for, picked as, was picked, selected for, selected to, selected as, ambassador for, shield, cup for, top 0, top 0 in,
  honoured to be, honored to be, decorated by, listed in, asked back, trophy, trophies, %nomination, shortlist, longlist, bafta, grammy,
  oscar, emmy, topper, dux, best new, best song, best local, on tv, on bbc, on the news, in the paper, in the papers, magazine,
  in a magazine, in the press, on the website, on the company, reviews, review in, trending, shared my, shared our, shared by, went viral,
  top post, followed by, cited, mentioned me, mentioned in, on channel 0, in the guardian, in the times, said my, said we were,
  said i was, told me my, told me i, told us we, someone told me, my boss said, my manager said, boss told me, judges said, the judges,
  feedback from, email from a, letter from, flowers from, by name, blushing, speechless, lost for words, applause, invaluable, glowing,
  still smiling, bonus for, asset to the, %praise, %compliment, the inspector, word of mouth, touched by, made my week, made my year,
  recommend me, 🌟
`
