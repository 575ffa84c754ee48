/** Things that are stolen from shops, work, pubs, hotels and streets. */
export default `
  %steak, meat, cheese, bacon, cheddar, lurpak, butter, baby formula, razor, razors, razor blades, %lipstick, makeup, make up, mascara, %palette,
  perfume, aftershave, skincare, nail varnish, nail polish, %candle, %jacket, %coat, %hoodie, %trainer, trainers, sneakers, shoes, jeans, %dress,
  %top, %bra, underwear, socks, sunglasses, %watch, jewellery, jewelry, %ring, %necklace, earrings, %bag, %handbag, %wallet, %purse, %phone, %iphone,
  %laptop, %macbook, %ipad, %tablet, airpods, headphones, %charger, %console, %tv, %telly, cash, money, twenty quid, %tenner, %fiver, notes, tips,
  the tips, the tip jar, till money, petty cash, float, %bike, %scooter, %car, %van, %moped, %motorbike, %quad, catalytic converter,
  catalytic converters, cats off, copper, lead, scrap, %tool, %drill, %ladder, diesel, petrol, fuel, red diesel, gas cylinder, %traffic cone,
  traffic cones, %cone, %road sign, %street sign, %stop sign, %sign, %wheelie bin, %shopping trolley, %trolley, %shopping cart, %pint glass,
  pint glasses, %glass, shot glasses, %beer mat, %ashtray, %towel, %robe, %dressing gown, %bathrobe, slippers, %pillow, %hairdryer, cutlery, %spoon,
  %fork, %plate, %mug, %ramekin, salt shaker, %menu, %bar stool, toilet roll, toilet rolls, loo roll, toilet paper, printer paper, printer ink,
  stationery, %stapler, %monitor, %keyboard, %chair, office supplies, paperclips, post its, pens, %ream, hand sanitiser, hand sanitizer, scrubs,
  gloves, syringes, %stock, stock from work, merch, vapes, %vape, fags, cigarettes, tobacco, booze, vodka, wine, beer, %bottle, gin, whisky,
  champagne, sweets, candy, chocolate, chocolate bars, crisps, %avocado, grapes, pick n mix, pick and mix, %sandwich, meal deal, meal deals,
  groceries, shopping, food shop, weekly shop, %parcel, %package, %amazon package, %delivery, post, mail, %credit card, %debit card, %card,
  card details, bank details, %game, %dvd, %book, textbooks, library book, library books, garden gnome, garden gnomes, %gnome, %plant, %kayak, tent,
  tents, %lawnmower, %mower, christmas tree, %tyre, alloys, number plate, number plates, licence plate, %engine, %part, %jewel, fireworks, %guitar,
  %amp, lego, lego sets, pokemon cards, %toy, nappies, diapers, tampons, ibuprofen, protein powder, %supplement, salmon, olive oil, honey,
  manuka honey, ring pull, power bank, %pen drive, hard drives, %server, %sim, %gift card, gift cards, %voucher, scratchcards, %scratchcard,
  %lottery ticket
`
  .trim()
  .split(/\s*,\s*/)
