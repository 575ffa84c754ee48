/** They multiply, take over, replace us, arrive in masses. */
export default `
  breed like rabbits, %breed faster, multiply like, popping them out, popping out kids, six kids each, ten kids each,
  minority in our own, minority in my own, stranger in my own, strangers in our own, foreigner in my own,
  foreigners in our own, in our own country, in my own country, our own people first, own people first, our own first,
  look after our own, %take over the country, taken over, took over our, replacing us, replace us,
  %replace the native, great replacement, demographic change, demographics are changing, changing demographics,
  flooding in, flooding our, flood our, by the boatload, boatloads, boatload, busloads of them, planeload, planeloads,
  shiploads, hotels full of, four star hotels, 0 star hotels, put up in hotels, free house, free houses, free phones,
  jump the queue, jumping the queue, council house straight away, handed a house, handed houses, no go area,
  no go areas, no go zone, no go zones, feels like a foreign, like the third world, third world, third worlders,
  turning into the third, turned into the third, import the third, import more of, not a word of english,
  word of english spoken, no one speaks english, nobody speaks english, hear english, hardly hear english,
  country is full, we are full, full up, sink the boats, stop the boats, turn the boats, send the boats,
  fighting age men, fighting age, military age, military age men, unvetted, undocumented criminals, sharia,
  sharia law, sharia zones, mosque on every corner, mosques everywhere, call to prayer blaring,
  bending over backwards for, culture is being erased, our culture, our way of life, erasing our,
  ashamed to be british, whites only, english only, locals only, true born, true blooded, own country back,
  want my country back, take our country back, take back our country, our country back, get our country back,
  bring in the cousins, push us out, pushed us out, pushing us out, pushed out by, sold to the same family,
  every shop is now, every shop now, every house sold, buying up all, buying up our, all owned by them,
  wake up before, sleepwalking into
`
