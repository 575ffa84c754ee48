/** Ways to say that one reported sick; says nothing of whether it was true. */
export default `
  %call in sick, %call _ sick, off sick, on the sick, sick note, sick day, sickie, sickies, sicky, mental health day,
  %chao keng, signed off, sickday
`
