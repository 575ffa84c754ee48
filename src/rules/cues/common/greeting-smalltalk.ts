/** Greetings, farewells, blessings and small talk. */
export default `
  hello, hiya, good morning, gm, mornin, good evening, good night, goodnight, gn, how are you, how are we, sup,
  wassup, wagwan, wag1, ey up, howdy, gday, howzit, howsit, aweh, sawubona, habari, mambo, sasa, niaje, namaste,
  salaam, kumusta, musta, sat sri akal, bye, goodbye, see you, see ya, god bless, blessings, blessed, hugs, xoxo, xx,
  have a good day, have a great day, have a nice day, have a great weekend, welcome, dear friends, dear all,
  hope you are well, miss you, missing you, get well soon, rest in peace, rip, condolences, sorry for your loss,
  prayers, praying for, 👋, 😊, 🥰, 😘, 💕, ☀
`
