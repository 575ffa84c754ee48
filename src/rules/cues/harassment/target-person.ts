/** Words that point at a certain third person. */
export default `
  this lad, this lady, this bitch here, this individual, this creature, this cretin, this lass, this wan, this yoke, that man, that lad,
  that bloke, that bitch, that cow, that prick, that twat, that idiot, my ex, ex wife, ex husband, my exes, her ex, his ex, his new,
  her new man, her new boyfriend, the other woman, baby mama, baby father, my neighbour, my neighbours, my neighbor, my neighbors, next door,
  neighbour from hell, upstairs neighbour, downstairs neighbour, flatmate, housemate, roommate, my landlady, landlord, mother in law,
  sister in law, father in law, in laws, my stepmum, stepmother, stepdad, my cousin, my sister, my brother, my aunt, my uncle, ex friend,
  ex best friend, former friend, old friend, a friend of mine, so called friend of mine, classmate, a girl in my, a lad in my, a guy in my,
  a kid in my, girl in my class, lad in my class, guy from, girl from, woman from, bloke from, the girl at, the guy at, woman at, man at,
  woman on the bus, man on the train, woman on the train, bloke at the gym, woman in front of, man in front of, person in front, guy behind,
  woman behind, some woman, some man, some bloke, some random, random woman, random bloke, old woman, old man, waitress, waiter, barista,
  barman, checkout girl, cashier, shop assistant, receptionist, taxi driver, uber driver, bus driver, delivery driver, my teacher,
  my old teacher, our teacher, head teacher, headteacher, coach, referee, the ref, presenter, contestant, %influencer, celebrity, singer,
  actress, streamer, youtuber, tiktoker, that mum, school mum, school mums, school gate mums, mums at the school, a mum at school, the bride,
  bridesmaid, called dave, called karen, lives at, from my school, from college, from uni, in hr, in accounts, on reception, in my year,
  on my course, on my street, in my road, at my gym, at my church, on my team, in my building, in this group
`
