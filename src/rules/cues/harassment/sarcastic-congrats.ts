/** Praise that is none: congrats to the ugliest, shout out to the idiot, imagine naming your kid. */
export default `
  congrats to the ugliest, congrats on being the, congratulations on being the, congratulations you played,
  well done genius, nice one genius, nice one einstein, nice one sherlock, good job genius, great job genius,
  prize idiot, prize plonker, prize pillock, award for stupidest, award for dumbest, dumbest person of,
  idiot of the week, idiot of the day, idiot of the year, muppet of the week, clown of the week, clown of the day,
  clown of the year, bellend of the week, bellend of the year, knob of the week, shout out to the idiot,
  thoughts and prayers for her, thoughts and prayers for his, pray for her husband, pray for his wife,
  sympathy for her husband, rip his hairline, rip her edges, imagine naming your, imagine calling your kid,
  chavvy name, chav name, stripper name, sounds like a stripper, imagine being married, imagine being married to,
  wake up next to that, imagine marrying, imagine sleeping with, imagine looking like, imagine dressing like,
  take after the postman, looks like the postman, who does your face, who did your face, who did this to her,
  lips like two, lips like a, eyebrows like, brows like, eyebrows drawn, drawn on eyebrows, foundation line,
  chin like, hair like straw, beard like a, moustache like a, blind or rich, blind or very rich, brain of a pigeon,
  brain of a goldfish, pea brain, pea brained, ears are bleeding, my ears bled, ears bled, bleeding ears,
  eyes are bleeding, my poor eyes, eye bleach, ever heard of contraception, heard of contraception,
  heard of deodorant, heard of a comb, heard of a brush, heard of an iron, heard of a razor, heard of manners,
  heard of soap, heard of a shower, heard of a mirror, screaming brat, screaming brats, bratty kid, bratty kids,
  snotty kid, snotty kids, ugly kid, ugly kids, ugly baby, ugly child, ugly couple, ugly wedding, ugly dress,
  creepy little, creepy weasel, creepy man, creepy uncle, creepy old, weaselly, weaselly little,
  do with that what you will, do with that information, smells of chips, smells of wee, smells of piss,
  smells of cabbage
`
