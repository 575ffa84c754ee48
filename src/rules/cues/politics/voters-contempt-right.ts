/** Contempt for voters and people of the right. */
export default `
  magat, magats, maggot maga, magatard, magatards, maga cult, maga cultist, maga cultists, maga moron, maga morons, maga idiots, maga trash, maga nazis,
  maga hat wearing, red hatters, red hats, trump cult, trump cultists, cult 45, trumptard, trumptards, trumpanzee, trumpanzees, trumpkin, trumpkins,
  trump humpers, trump chumps, deplorable, deplorables, basket of deplorables, rethuglican voters, wingnut, wingnuts, right wing nutjob,
  right wing nutjobs, rwnj, rwnjs, gammons, gammony, gammonati, little englander, little englanders, brexshiteer, brexshitter, brexshitters, brexidiot,
  brexidiots, brextard, brextards, brexit morons, thick brexiteers, turkeys voting for christmas, thicko voters, racist nan, flag shagger,
  flag shaggers, reform bigots, reform morons, faragists, faragist, bootlicker, bootlickers, bootlicking, boot licker, fascist voters, fash,
  nazi sympathisers, nazi sympathizers, fascist sympathisers, bigoted voters, bible thumper, bible thumpers, bible basher, bible bashers, ammosexual,
  ammosexuals, gun nut, gun nuts, gun humpers, redneck voters, hillbilly voters, inbred voters, inbreds who vote, trailer trash voters,
  uneducated voters, low information voter, low information voters, low info voters, voting against their own interests,
  vote against their own interests, leopards ate my face, leopards eating faces, covidiot, covidiots, antivaxxer morons, plague rats, vanilla isis,
  yall qaeda, talibangelicals, christofascist, christofascists, christo fascists, christian nationalists, white supremacist voters, groomer party,
  guardians of pedophiles, dumb as rocks voters, anyone who voted for him, if you voted for him, if you voted for trump, if you voted tory,
  if you vote tory, if you vote reform, if you still support trump, voted tory unfriend, trump voters are, tory voters are, reform voters are,
  brexiteers are, never kissed a tory, never trust a tory, never kissed a republican, tory boy, toryboy, tory boys, tory toffs, posh twats,
  hooray henry, hooray henrys, tin pot patriots, boomer facebook, bhakt, andhbhakt, andh bhakt, andhbhakts, andbhakt, gobar bhakt, gobarbhakt,
  modi bhakt, chaddi, chaddis, chaddi gang, gaumutra drinkers, gomutra brain, gobar brain, sanghi terrorist, sanghi scum, godi, cow piss drinkers,
  dutertards, dutertard, dutaetards, bobotante, bobotantes, bbm apologists, marcos apologist, marcos apologists, loyalista tanga, bolsominions,
  zombie bolsonaro, cookers everywhere, bogans who vote, convoy clowns, flu trux klan, klanvoy, freedumb, freedumbs, vatnik, vatniks, putin stooges,
  putin bots, useful idiots, incel voters
`
