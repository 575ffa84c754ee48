/** Other people's characteristics: family, friends, strangers, famous (harmless). */
export default `
  my nan, my gran, my granny, my grandma, my grandad, my grandpa, my grandfather, my grandmother, my neighbour,
  my neighbor, our neighbour, my friend, my mate, my best friend, my boss is, my colleague, a colleague, my co worker,
  our manager, my student, my students, my pupil, my pupils, my patient, my client, my cousin, my uncle, my aunt,
  my auntie, my brother in law, my sister in law, my mother in law, my father in law, my niece, my nephew,
  my daughter, my son, our daughter, my kid, my kids, my toddler, my little one, our dog, our cat, my dog, my cat,
  the cat is, the dog is, his wife, her husband, her pregnancy, congratulations to, congrats to, happy birthday to,
  would have been 0, the actor, the singer, the author, the late, has been diagnosed, dad is 0, grandkids, the twins,
  the bride, the groom, wishing everyone, to all who celebrate
`
