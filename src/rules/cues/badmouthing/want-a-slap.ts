/** Comic rage at customers and bosses. */
export default `
  want a slap, wants a slap, need a slap, needs a slap, needs slapping, deserve a slap, slap them, slap him, slap her,
  slap a customer, throttle him, throttle her, throttle my, strangle my, strangle a customer, strangle the next,
  punch a customer, punch the next, punch my boss, throat punch, screamed into, scream internally,
  screaming internally, internally screaming, die inside, losing the will, lose the will, lost the will,
  losing my will, losing my sanity, my last nerve, on my last nerve, gets on my, getting on my, got on my,
  gets on my nerves, gets on my wick, on my wick, on my tits, boils my, boils my blood, boils my piss, makes my blood,
  blood boil, blood boiling, drives me mad, drives me insane, drives me up, driving me mad, driving me insane,
  driving me up, round the twist, testing my patience, test my patience, tests my patience, trying my patience,
  patience of a saint, god give me strength, give me strength, lord give me, lord help, lord give me strength,
  jesus take the wheel, someone take my keyboard, saints preserve, pray for my patience, pray for me today,
  one more customer, one more client, one more email, one more parent, one more patient, one more student,
  next person who, next customer who, next client who, next person to ask, next one who asks, i am going to scream,
  i might scream, i will quit, i am going to lose, swear to god if, i swear if, swear if one
`
