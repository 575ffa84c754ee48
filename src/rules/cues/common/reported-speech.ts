/** Others' words told, quoted or overheard. */
export default `
  he said, she said, they said, said that, someone said, somebody said, people say, people said, guy said, man said, woman said, boss said,
  manager said, customer said, client said, mum said, dad said, kid said, my son said, my daughter said, %tell me, told me, told us,
  tells me, was told, got told, being told, i heard, heard that, heard someone, overheard, overhearing, just heard, heard on the,
  read that, read about, i read, saw a post, saw someone, seen someone, saw a video, someone called me, called me a, called us, called him,
  called her, they called, he called, she called, screamed at me, shouted, yelled, whispered, messaged me, texted me, emailed me, dmed me,
  wrote to me, commented, comment, comments, replied, asked me, asked if, asks me, was like, they were like, be like, she goes, quoting,
  unquote, in quotes, his words, her words, their words, not my words, words like, phrases like, the word, the term, sayings, proverb,
  as my nan says, rumour, rumours, rumor, gossip, claimed, claims, claiming, accused, alleged, insisted, admitted, confessed to me,
  promised, threatened me, according to my, text from, message from, letter from, email from, note from, review said, caption, meme, memes,
  tweet, tweets, post about, ad said, sign says, sign said, t shirt that says, voice note
`
