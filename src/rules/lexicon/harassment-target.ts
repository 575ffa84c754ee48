/** Who an insult is thrown at, beside you: one person that is meant. */
export default `
  he, she, they, this guy, that guy, this man, that man, this woman, that woman, this girl, that girl, this bloke, that bloke, this dude, that dude,
  this kid, that kid, this one, that one, this lot, that lot, this person, that person, this lady, this chick, these guys, those guys, these people,
  those people, my ex, my ex husband, my ex wife, my neighbour, my neighbor, next door, his mum, his mother, her mum, her mother, your mum,
  your mother, your mom, your dad, your sister, your brother, your wife, your husband, your girlfriend, your boyfriend, your friend, your mate,
  your friends, your kid, your kids, your family, your face, yer maw, yer da, ya mum, ur mum
`
  .trim()
  .split(/\s*,\s*/)
