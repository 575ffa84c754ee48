/** Small talk of an ordinary day: sleep, hunger, cold, boredom, homework, missing somebody. */
export default `
  so bored, im bored, bored out of my mind, so tired, so sleepy, sleepy, cant sleep, can not sleep, could not sleep,
  no sleep, need sleep, need a nap, nap time, going to bed, off to bed, bed time, time for bed, woke up, just woke up,
  waking up, wake up, overslept, so hungry, hungry, starving, need food, what to eat, snack, snacks, cereal, so cold,
  so hot, too hot, melting, its raining, it is raining, rainy day, snow day, sunburn, sunburnt, sunburned, headache,
  migraine, stomach ache, stomach hurts, tummy, sore throat, coughing, runny nose, flu, fever, braces, toothache,
  back hurts, feet hurt, my head hurts, my feet, my hair, haircut, hair cut, shower, dishes, cleaning my room, tidy,
  hw, revision, revising, exams, essay due, due tomorrow, school tomorrow, work tomorrow, back to school,
  back to work, monday morning, mondays, friday, weekend, long weekend, miss my, i miss, missed you, miss him,
  miss her, miss this, miss that, wish i was, wish you were here, wish me luck, wait for tomorrow, cant wait,
  so excited, excited for, looking forward, yay, woo, woohoo, woot, aww, awww, aw, hmm, hmmm, umm, meh, bleh, blah,
  yikes, oops, whoops, yuck, eww, ew, omg, lonely, all alone, home alone, my phone, phone died, battery, charger,
  lost my phone, my laptop, my internet, wifi down, stuck at, stuck in, stuck in traffic, traffic, missed the bus,
  missed my bus, waiting for the, watching tv, watching a movie, movie night, listening to, new song, new album,
  song stuck in my head, my mom, my dad, my mum, my sister, my brother, little brother, little sister, my puppy,
  my kitty, my hamster, my room, my bed, my couch, on the sofa, on the couch, pjs, pyjamas, pajamas, blanket,
  cup of tea, coffee
`
