/** Politicians by their plain names; says nothing of the tone. */
export default `
  trump, donald trump, biden, joe biden, obama, kamala, kamala harris, hillary, hillary clinton, bernie, bernie sanders, pelosi, schumer, mcconnell,
  aoc, ocasio cortez, ilhan omar, rashida tlaib, ted cruz, desantis, ron desantis, vance, jd vance, mtg, marjorie taylor greene, boebert, gaetz, newsom,
  gavin newsom, mamdani, zohran, vivek ramaswamy, rfk jr, mitch mcconnell, mike johnson, lindsey graham, elizabeth warren, mayor pete, buttigieg,
  stacey abrams, whitmer, abbott, hegseth, stephen miller, bannon, steve bannon, tucker carlson, charlie kirk, starmer, keir starmer, boris,
  boris johnson, rishi, rishi sunak, liz truss, theresa may, corbyn, jeremy corbyn, farage, nigel farage, tommy robinson, rachel reeves, angela rayner,
  kemi badenoch, badenoch, suella, braverman, priti patel, jacob rees mogg, rees mogg, sturgeon, nicola sturgeon, john swinney, alex salmond,
  sadiq khan, david lammy, wes streeting, zack polanski, galloway, thatcher, maggie thatcher, tony blair, blair, cameron, mary lou mcdonald,
  leo varadkar, micheal martin, simon harris, modi, narendra modi, amit shah, rahul gandhi, sonia gandhi, kejriwal, yogi, yogi adityanath, mamata,
  owaisi, imran khan, nawaz sharif, shehbaz sharif, maryam nawaz, bilawal, zardari, asim munir, sheikh hasina, tinubu, buhari, peter obi, atiku, wike,
  nnamdi kanu, sowore, mahama, akufo addo, bawumia, ruto, raila, odinga, uhuru, gachagua, ramaphosa, zuma, malema, steenhuisen, mnangagwa, mugabe,
  museveni, bobi wine, kagame, traore, ibrahim traore, albanese, albo, peter dutton, dutton, scomo, scott morrison, pauline hanson, barnaby joyce,
  clive palmer, jacinda, jacinda ardern, luxon, winston peters, david seymour, hipkins, trudeau, justin trudeau, poilievre, pierre poilievre, carney,
  doug ford, danielle smith, jagmeet singh, maxime bernier, duterte, rodrigo duterte, sara duterte, bongbong, marcos jr, leni robredo, leni,
  lee hsien loong, lawrence wong, najib, mahathir, anwar ibrahim, holness, putin, vladimir putin, zelensky, zelenskyy, netanyahu, bibi, macron, le pen,
  orban, erdogan, meloni, merkel, merz, weidel, geert wilders, milei, bolsonaro, lula, maduro, xi jinping, kim jong un, khamenei, assad, mbs,
  greta thunberg, soros, george soros, elon musk, fauci
`
