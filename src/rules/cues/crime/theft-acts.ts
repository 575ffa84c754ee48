/** Taking what is another's: verbs, slang and set phrases for stealing in general. */
export default `
  %steal, %nick, %pinch, %swipe, %lift, %pilfer, %rob, %thieve, %loot, %burgle, %filch, %purloin, %snatch, %mug someone, %jack, %boost,
  %heist, %pickpocket, %embezzle, %skim off, %half inch, %knock off, %tea leaf, %blag, %chore, %choor, %shoplift, %nab, %swindle,
  %liberate, %yoink, %snaffle, %tax, %tief, %thief, %teef, tiefed, teefed, %gank, %jook, jux, juxed, hit a lick, %hit a lick,
  hitting licks, hit licks, licks, five finger discount, 0 finger discount, five fingered, finger discount, sticky fingers,
  sticky fingered, light fingered, itchy fingers, fell off the back, fell off a lorry, fell off a truck, back of a lorry, back of a van,
  fell into my bag, fell into my pocket, fell in my bag, found its way into, ended up in my bag, ended up in my pocket, followed me home,
  came home with me, grew legs, walked out with, walked off with, walked out without paying, %walk out without paying, %walk off with,
  %run off with, ran off with, made off with, helped myself, %help myself to, help yourself to, without paying, did not pay, never paid,
  forgot to pay, "forgot" to pay, paid nothing, free of charge 😏, for free 😏, permanently borrowed, borrowed permanently, permanent loan,
  %borrow permanently, %borrow without asking, borrowing without asking, not giving it back, never gave it back, kept the wallet,
  kept the phone, found a wallet, finders keepers, finders keeper, slipped it into, %slip it in my, %slip it in my bag,
  stuffed it down my, stuffed it in my, down my trousers, down my pants, up my jumper, up my sleeve, under my coat, under my jacket,
  inside my coat, inside my jacket, in the pram, under the pram, in my knickers, in my hood, in my boot, bag for life full,
  foil lined bag, foil bag, ripped the tag off, %rip the tag off, pulled the tag off, cut the tags off, security tag, security tags,
  tag remover, detacher, magnet for tags, klepto, kleptomaniac, kleptomania, thief, thieves, thieving, stolen, stolen goods,
  stolen property, stolen bike, stolen car, stolen phone, robbed, robbery, robberies, theft, larceny, petty theft, grand theft,
  smash and grab, ram raid, %ram raid, snatch and grab, bag snatching, phone snatching, chain snatching, snatched a chain,
  snatched a phone, %bip, bipping, bipped, %lick a, catalytic converter, cats off cars, lead off the roof, %strip the lead, copper pipe,
  copper cable, copper wire, cable theft, metal theft, siphoned, %siphon, %siphon fuel, siphoned diesel, siphoned petrol, red diesel,
  drive off, drive offs, bilked, bilking, %bilk, filled up and drove off, drove off without paying, magnakaw, nagnakaw, kupit, nangupit,
  chori, chori kiya, curi, %curi
`
