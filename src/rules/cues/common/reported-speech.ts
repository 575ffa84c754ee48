/** Others' words told, quoted or overheard. */
export default `
  he said, she said, they said, said that, somebody said, people say, people said, guy said, boss said, manager said,
  client said, mum said, %tell me, told me, told us, tells me, was told, got told, being told, i heard, heard that,
  overheard, overhearing, read that, read about, i read, called me a, called him, called her, they called, he called,
  shouted, yelled, whispered, commented, comment, comments, replied, asked me, asked if, asks me, was like, be like,
  she goes, quoting, unquote, his words, the word, the term, sayings, proverb, rumour, rumours, rumor, gossip,
  claimed, claims, claiming, accused, alleged, insisted, admitted, confessed to me, promised, threatened me,
  according to my, message from, letter from, note from, caption, meme, memes, tweet, tweets, post about, sign says,
  sign said, voice note
`
