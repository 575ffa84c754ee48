/** Contempt for voters and people of the left or centre. */
export default `
  libtard, libtards, libtarded, shitlib, shitlibs, libs, own the libs, leftard, leftards, leftoid, leftoids, lefttard,
  leftie, lefties, wokerati, wokeists, wokeist, wokester, wokesters, wokies, woketard, woketards, wokists, wokism,
  wokeism, sjw, sjws, champagne socialist, soyboy, soyboys, soy boys, blue haired, guardianista, guardianistas,
  remoaner, remoaners, remoaning, remainiac, remainiacs, commie, commies, pinko, pinkos, tankie,
  liberalism is a mental disorder, moonbat, moonbats, bluepilled, blueanon, brainwashed liberals, tds, democrats are,
  liberals are, lefties are, demtards, demtard, libturd, libturds, luvvies, luvvie, ecofascists, crusties,
  paid protesters, cope harder, groomers, urban naxal, andolanjeevi, libru, librandu, librandus, sickular, sickulars,
  antinationals, deshdrohi, gaddar, gaddars, chamcha, chamchas, ricebag, youthiya, youthiyas, youthiyapa, jiyala,
  obidiots, obidiot, agbado, cybernat, cybernats, snatzis, britnat, britnats, greentards, lieberals, lieberal,
  liberano
`
