/** Other people's characteristics: family, friends, strangers, famous (harmless). */
export default `
  my nan, my gran, my granny, my grandma, my grandad, my grandpa, my grandfather, my grandmother, my neighbour, my neighbor, our neighbour, my friend,
  a friend of mine, my mate, my best friend, my boss is, my colleague, a colleague, my co worker, our manager, my student, my students, my pupil,
  my pupils, my patient, my client, my cousin, my uncle, my aunt, my auntie, my brother in law, my sister in law, my mother in law, my father in law,
  my niece, my nephew, my godson, my goddaughter, my daughter, my son, our daughter, our son, my kid, my kids, my toddler, my little one, our dog,
  our cat, my dog, my cat, the cat is, the dog is, the mare is pregnant, our cow, her baby, his wife, her husband, their baby, their wedding,
  her pregnancy, congratulations to, congrats to, happy birthday to, happy 0th birthday to, turns 0 today, is 0 today, would have been 0,
  celebrates his, celebrates her, the actor, the actress, the singer, the author, the footballer, the player, the athlete, the late, he was diagnosed,
  she was diagnosed, has been diagnosed, his diagnosis, her diagnosis, he came out, she came out, who is deaf, who is blind, who uses a wheelchair,
  who is autistic, who is gay, who is muslim, someone i know, a man on the bus, a woman on the bus, the lady next door, the bloke next door,
  he is turning, she is turning, mum turned, dad turned, nan turned, gran turned, mum is 0, dad is 0, nan is 0, year old daughter, year old son,
  year old nephew, year old niece, year old dog, year old car, year old house, year old company, year old scotch, grandkids, the twins, the bride,
  the groom, congratulations to the happy, wishing all our, wishing everyone, wishing all my, wishing all who celebrate, to all who celebrate,
  to all celebrating, to those celebrating, to my muslim friends, to my jewish friends, to my hindu friends, to everyone celebrating
`
