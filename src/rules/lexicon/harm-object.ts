/** A person that one means to hurt. */
export default `
  him, her, them, you, u, ya, someone, somebody, anyone, everyone, everybody, people, that man, that woman, that guy, that bloke, that girl, that kid,
  that lad, that dude, that boy, that bitch, that bastard, that cunt, that prick, that idiot, that twat, this man, this woman, this guy, this bloke,
  this girl, this kid, this lad, this dude, this boy, this bitch, this prick, this idiot, these people, those people, these kids, those kids,
  these idiots, every last one, every single one, every one of, all of them, the lot of them, whoever, the next person, the next one, next person,
  the first person, the guy, the bloke, the woman, the man, the girl, the driver, the kid, the idiot, the bastard, the bitch, the prick, the referee,
  the ref, the neighbour, the neighbours, my boss, my manager, my supervisor, my brother, my sister, my husband, my wife, my boyfriend, my girlfriend,
  my ex, my mum, my mom, my mother, my dad, my father, my flatmate, my roommate, my housemate, my neighbour, my neighbours, my neighbor, my neighbors,
  my kids, my kid, my son, my daughter, my cousin, my teacher, my lecturer, my landlord, my mate, my friend, my colleague, my coworker, my co worker,
  my co workers, my colleagues, my team, my partner, my uncle, my aunt, my nan, my mother in law, my father in law, my sister in law,
  my brother in law, my stepdad, my stepmum, my fella, our neighbour, our manager, our boss, his mates, his mum, her mum, his family, her family,
  his kids, her new boyfriend, her boyfriend, his girlfriend, your mum, your mother, your mom, your dad, your family, your kids, your wife,
  your husband, your brother, your sister, your girlfriend, your boyfriend, your dog, your nan, some people, some of you, half of you, all of you,
  every one of you, the lot of you, the lot of em, em, a bitch, a nigga, a man, a bastard, any man who, any bloke who, the cunt, the cunts
`
  .trim()
  .split(/\s*,\s*/)
