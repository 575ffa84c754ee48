/** Words of praise and honour that often mean other things. */
export default `
  honour, honor, best, excellent, outstanding, brilliant, great job, good job, great work, star, stars, medals, won,
  winner, winners, winning, nominations, vote, votes, list, feature, features, selection, review, feedback, comment,
  comments, quote, quotes, interview, article, recommended, recommendation, recommend, reputation, credit, applaud,
  certificate, judges, jury, panel, inspection, inspectors, ofsted, cqc, ceremony, stage, gala, title, crown, rated,
  rating, ratings, humbled and, humbled to, overwhelmed, in tears, grateful for this, grinning, prize, %prize, named,
  named the, was named, been named, chosen, received the, was given the, voted, was voted, picked for, selected for,
  shield, cup for, top 0, honoured to be, listed in, asked back, trophy, trophies, %nomination, shortlist, longlist,
  bafta, grammy, oscar, emmy, topper, dux, best new, best song, on tv, on bbc, on the news, in the paper, magazine,
  in a magazine, on the company, reviews, trending, shared my, followed by, cited, mentioned me, mentioned in, said my,
  said i was, told me my, told me i, told us we, my boss said, my manager said, the judges, letter from, flowers from,
  by name, blushing, speechless, lost for words, applause, invaluable, glowing, %praise, %compliment, the inspector,
  word of mouth, touched by, made my week, 🌟, because of you, told the boss, in front of everyone, never seen
`
