/** Work and warm words on inclusion, and help for groups. */
export default `
  diversity, inclusion, inclusive, diverse, equity, dei, edi, d&i, belonging, accessible, accessibility,
  accommodations, ramp, ramps, captions, subtitles, bsl, asl, isl, braille, erg, mentoring, returners,
  applications from, underrepresented, marginalised, marginalized, community centre, interfaith, multicultural,
  refugee week, sanctuary, resettlement, host family, esol, %volunteer, volunteering, charity, fundraiser,
  fundraising, foodbank, food bank, care home, carer, caring for, send, senco, speech therapist,
  occupational therapist, wheelchair basketball, paralympian, %paralympic, invictus, befriending, intergenerational,
  lovely people, generous, hospitality, welcoming, hard working, hardworking, talented, brilliant, inspiring,
  inspirational, my friends, my neighbour, my neighbours, my colleague, our neighbours, my best friend, celebrate,
  celebrating, celebration, proud of, grateful to, respectful, dignity, understanding, empathy, %recipe, restaurant,
  cuisine, takeaway, dumplings, jollof, sushi, tacos, biryani, kebab, cooking, cooked, travelled, trip to, flight to,
  open day, festival, carnival, gig, concert, album, %language, world cup, olympics, cricket, black friday,
  white wine, whiteboard, gypsophila, nip out, call a spade a spade, raccoon, retardant, ritardando, mongoose,
  mosquito
`
