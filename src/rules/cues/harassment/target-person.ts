/** Words that point at a certain third person. */
export default `
  this lad, that man, that lad, that bloke, that bitch, that cow, my ex, ex wife, ex husband, my exes, her ex, his ex,
  the other woman, my neighbour, my neighbours, my neighbor, my neighbors, next door, flatmate, housemate, roommate,
  my landlady, landlord, mother in law, sister in law, father in law, in laws, my stepmum, stepmother, stepdad,
  my cousin, my sister, my brother, my aunt, my uncle, old friend, classmate, a girl in my, guy from, girl from,
  woman from, the guy at, woman at, man at, man in front of, woman behind, some woman, some man, old woman, old man,
  waitress, waiter, barista, barman, cashier, shop assistant, receptionist, uber driver, bus driver, delivery driver,
  my teacher, our teacher, head teacher, headteacher, coach, referee, the ref, presenter, contestant, %influencer,
  celebrity, singer, actress, streamer, youtuber, tiktoker, the bride, bridesmaid, called dave, lives at, in hr,
  in accounts, on reception, on my street, in my building
`
