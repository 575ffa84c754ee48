/** Look-alikes: others' art, consuming, generated images, kits and shop goods, wishes, adverts, money, excuses, plain uses of make and draw. */
export default `
  beautiful painting by, painting by, photo by, photo credit, art by, song by, book by, poem by, film by, directed by, written by,
  written by someone, credit to the artist, credit artist, artist unknown, found on pinterest, saw on pinterest, pinterest fail,
  nailed it fail, bought this, bought a painting, bought a print, love this artist, love this song, favourite song, favorite song,
  favourite film, favourite book, new album from, new single from, listening to, on repeat, watching, binge watching, reading, just read,
  went to see, at the gallery, at the museum, museum visit, tate modern, louvre, van gogh, monet, picasso, banksy, taylor swift, beyonce,
  my daughter drew, my daughter painted, my son drew, my son made, my kid drew, my niece drew, my nephew drew, my mum knitted,
  my nan knitted, my grandma knitted, my wife made, my husband built, my friend painted, my toddler, made by my, ai art, ai generated,
  generated with, midjourney, dall e, stable diffusion, chatgpt wrote, chatgpt write, prompt, ikea, flat pack, flatpack, from a kit,
  paint by numbers, colour by numbers, microwave, instant noodles, pot noodle, ready meal, takeaway, deliveroo, made toast, made tea,
  made a brew, made coffee, made a cup, made dinner, made my bed, made the bed, made a mistake, made a mess, made money, made me,
  made me laugh, made me cry, made my day, made it home, made it to work, made in china, made plans, made friends, made sure,
  made a decision, made fun, made up my mind, made an excuse, making money, making sure, making friends, making do, making out,
  built different, built like, design flaw, badly designed, drew the short straw, drew a blank, drew the curtains, drew the line,
  drew 0 0, draw the line, lottery draw, prize draw, wrote an email, wrote a complaint, wrote a cheque, wrote off, wrote the car off,
  wrote down, painted my nails, painted the bathroom white, painted the fence, painting the town red, watching paint dry,
  paint a picture of, baked beans, half baked, baked potato, get baked, fired up, fired from, wish i could draw, wish i could paint,
  wish i could sing, wish i was creative, can not draw, can not sing, not creative, not a creative person, no imagination, writers block,
  blank page, one day i will write, want to write a book, thinking of starting a podcast, should start a blog, someday i will paint,
  dream of writing, creative juices, creative accounting, creative director at, creative agency, content creator, creator fund,
  influencer, commissions open, commission me, shop now, order now, custom orders, for sale, print sale, bundle deal, creativity is,
  creativity is intelligence having fun, art is, every child is an artist, be creative, stay creative, creativity quotes
`
