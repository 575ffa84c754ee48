/** Greetings, farewells, blessings and small talk. */
export default `
  hello, hiya, hi all, hi everyone, hey everyone, hey all, good morning, gm, morning all, morning everyone, mornin, good afternoon,
  good evening, evening all, good night, goodnight, gn, night night, nighty night, sweet dreams, how are you, how are we, how is everyone,
  how you doing, how far, how body, wetin dey, sup, wassup, wagwan, wag1, whats good, alright mate, alright lads, ay up, ey up, howdy,
  gday, g day, howzit, howsit, aweh, sawubona, habari, mambo, sasa, niaje, namaste, salaam, assalamu alaikum, kumusta, musta,
  magandang umaga, selamat pagi, sat sri akal, top of the morning, bye, goodbye, see you, see ya, later guys, stay safe everyone,
  god bless, blessings, blessed, hugs, xoxo, xx, xxx kisses, love to all, lots of love, have a good day, have a great day,
  have a lovely day, have a nice day, have a good weekend, have a great weekend, enjoy your day, enjoy the weekend, welcome,
  nice to meet you, pleased to meet you, dear friends, dear all, hope everyone, hope you are well, hope all is well, long time no see,
  miss you, missing you, thinking of you, get well soon, rest in peace, rip, condolences, sorry for your loss, prayers, praying for,
  sending love, 👋, 😊, 🥰, 😘, 💕, ☀
`
