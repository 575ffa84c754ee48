/** Look-alikes: others' art, consuming, generated images, kits and shop goods, wishes, adverts, money, excuses, plain uses of make and draw. */
export default `
  song by, book by, poem by, directed by, written by, bought this, listening to, on repeat, watching, reading,
  just read, went to see, at the museum, louvre, monet, picasso, banksy, beyonce, my husband built, my toddler,
  midjourney, chatgpt wrote, prompt, ikea, flat pack, flatpack, microwave, ready meal, takeaway, deliveroo, made tea,
  made a mistake, made a mess, made me, made me cry, made my day, made sure, making sure, built like, design flaw,
  wrote off, wrote down, painted the fence, baked potato, fired up, fired from, can not sing, influencer, order now,
  for sale, art is
`
