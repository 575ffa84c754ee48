/** Politicians by their plain names; says nothing of the tone. */
export default `
  trump, donald trump, biden, joe biden, obama, kamala, kamala harris, hillary, hillary clinton, bernie, pelosi,
  schumer, mcconnell, aoc, desantis, vance, mtg, boebert, gaetz, newsom, mamdani, zohran, elizabeth warren, buttigieg,
  whitmer, abbott, hegseth, bannon, steve bannon, starmer, boris, boris johnson, rishi, theresa may, corbyn,
  jeremy corbyn, farage, badenoch, suella, braverman, sturgeon, sadiq khan, galloway, thatcher, tony blair, blair,
  cameron, modi, narendra modi, kejriwal, yogi, mamata, owaisi, bilawal, zardari, tinubu, buhari, atiku, wike, sowore,
  mahama, bawumia, ruto, raila, odinga, uhuru, gachagua, ramaphosa, zuma, malema, steenhuisen, mnangagwa, mugabe,
  museveni, kagame, traore, albanese, albo, dutton, scomo, jacinda, luxon, hipkins, trudeau, poilievre, carney,
  maxime bernier, duterte, bongbong, leni, najib, mahathir, holness, putin, zelensky, zelenskyy, netanyahu, bibi,
  macron, le pen, orban, erdogan, meloni, merkel, merz, weidel, milei, bolsonaro, lula, maduro, kim jong un, khamenei,
  assad, mbs, soros, fauci, clinton, bill clinton, obamas, reagan, kavanaugh, mueller, comey, feinstein, cruz,
  rubio, pence, haley, sunak, truss, gove, rayner, reeves, miliband, streeting, rahul, gandhi, imran, nawaz
`
