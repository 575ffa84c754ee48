/** Group words turned into insults for things or people. */
export default `
  so gay, that is gay, this is gay, too gay, how gay, pretty gay, bit gay, kinda gay, sounds gay, looks gay, gay as hell, gay as fuck,
  super gay, gayest, gay shit, gay ass, bent as, camp as, no homo, full homo, like a girl, like a little girl, like girls,
  drive like a granny, like an old woman, like old women, like a bunch of women, like a woman, like little girls, like a bitch, little bitch,
  such a girl, such a woman, big girl, girls blouse, old woman of a, act like a man, man flu, grow a pair, grow some, pussy, pussies, wuss,
  wusses, wimp, wimpy, wet lettuce, mummys boy, mamas boy, manly woman, built like a man, looks like a man, looks like a bloke,
  looks like a dude, looks like a tranny, looks trans, looks like a lesbian, lesbian haircut, dyke haircut, butch, girly, girls drink,
  chick flick rubbish, chick shit, womanly, effeminate, flaming, sus gay, zesty, that is retarded, so retarded, this is retarded,
  how retarded, retarded idea, retarded shit, retard move, spastic move, that is mental, so autistic, acting autistic, being autistic,
  autistic moment, so ocd, a bit ocd, so bipolar, bipolar weather, are you blind, are you mental, are you slow, are you retarded, you deaf,
  lame, dumb as, crippled by, so white, white people shit, white people things, white people food, so ghetto, ghetto ass, ghetto name,
  ghetto names, so chavvy, that is chavvy, chav name, chav names, proper council, so council, so pikey, pikey car, gypsy wedding look,
  looks like a gypsy, tinker looking, dressed like a tramp, looks homeless, trailer park trash, so third world, ghetto looking,
  looks like a terrorist, dressed like a terrorist, look like a terrorist, such a jew, being a jew, do not be a jew, jew me, tried to jew,
  jewing me, jewish about money, acting black, talks white, acting white, talk white, too dark, too black, black as, blacky, blackie,
  eggplant, chocolate man, tar black, charcoal, burnt face, burnt toast, kalia, kaala, kaali, blick, blik, blicky, purple black, dirt skin,
  midnight black, turn the lights on, can not see him in, smile so we can see, indian time, african time, black time, cp time,
  chinese whispers, chinese made crap, made in china crap, paki taxi, going for a chinky, chinky tonight, irish logic, irish twins, irish as,
  dutch courage lads, paddy logic, indian giver, spirit animal, off the reservation, low man on the totem, pow wow, tribal nonsense,
  caste mentality, village mentality, villager, ghati, bhaiya, jungli, bhangi looking, acting like a boomer, ok grandma, ok grandpa,
  ok granny, ok grandad, boomer take, boomer meme, boomer energy, wrinkly old, old and ugly, old and bitter, granny dress, mutton,
  act your age at, teenage brain, childish girls
`
