/** The lie itself, told with what was true. */
export default `
  really i was, really i am, actually i was, actually i am, truth is i, in truth i, in reality i, in fact i was,
  what i did not say, what i did not tell, left out the, left that out, conveniently forgot, forgot to mention,
  did not mention, never mentioned, failed to mention, my nan is fine, nan is fine, gran is fine, grandma is fine,
  granny is fine, mum is fine, dog is fine, she is fine lol, alive and kicking, perfectly healthy,
  nothing wrong with me, nothing wrong with my, there was never a, there is no such, i was on the bench,
  was on the bench, do not even have a, i have no cousin, no such cousin, made them up, make something up, make it up,
  make stuff up, making up, made up an, made up that, invented a, invented an, invent one, invented one, say that i,
  said that i, said my nan, said my gran, said my dad, said my dog, said my car, said my cat, said my kid,
  said i had a, said i had, said i was at, said i was in, told my manager my, told my boss my, told them my,
  told her my, told him my, told work my, told school my, told uni my, told my lecturer my, told the teacher my,
  told my manager i, told work i, told them i had, told them i was, told her i had, told her i was, told him i had,
  told him i was, told everyone i, told hr i, told my prof
`
