/** Things taken from people, kept or sold, as whole phrases. */
export default `
  sold it by, sold it on, sold it for, sold my nan, sold my mum, flogged it, flogged the, off the table, off the bar,
  out of her bag, out of his bag, out of her purse, out of his pocket, out of his wallet, from her purse,
  from his wallet, from my mum purse, mum purse, from my nan, from my flatmate, from a tourist,
  when no one was looking, when nobody was looking, while nobody was looking, no one was looking, while he was asleep,
  while she was asleep, found a phone, found a purse, found an iphone, someone card, someone else card, used her card,
  used their card, on his card, contactless till, tapped it all, finders keepers, kept the wallet, kept the phone,
  kept the money, kept the cash, kept the ring, never handed it in, did not hand it in, not handing it in,
  never gave it back, never giving it back, did not give it back, is mine now, belongs to me now, lives at mine now,
  walked off with, walk off with, walked away with, made off with, helped myself to, help myself to, helping myself,
  helped myself, slipped it into, slip it into, slipped into my bag, slipped in my pocket, in my sleeve, up my sleeve,
  up my jumper, down my trousers, down my top, under my jumper, under my hoodie, under my jacket, in my handbag,
  into my handbag, straight in the bag, straight in my bag, bag for life, into my pocket, in the pushchair,
  in the buggy, under the baby, swapped the tags, swapped the labels, swapped the price, switched the labels,
  switched the tags, swap the stickers, sticker from, yellow sticker on, five finger, five finger discount,
  discounted myself, gave myself a discount, free if nobody, free if no one, did not scan, did not beep,
  forgot to scan, never scanned, scan half, scanned half, scanned as, scanned them as, scan as, as onions, as carrots,
  as bananas, weighed as, steaks as, avocados as, self service, self checkouts, bottom of the trolley,
  under the trolley, walked straight out, walk straight out, straight out the door, straight past the till,
  past the till, past the tills, never paid for, not paid for, have not paid, stopped paying, left without paying,
  run off without, ran off without, legged it without, legged it from
`
