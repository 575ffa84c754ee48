/** Praise for dictators, strong men and regimes. */
export default `
  strong leader, need a strong man, istandwithputin, istandwithrussia, gulag, duce, general pinochet, bukele,
  needs a pinochet, need our own pinochet, our own pinochet, own franco, needs a franco, need a franco, a franco and,
  our own duterte, own duterte, bring back suharto, bring back marcos, bring back franco, bring back pinochet,
  bring back stalin, bring back the shah, bring back saddam, bring back gaddafi, bring back abacha,
  bring back mussolini, bring back apartheid, bring back the empire, bring back the kaiser, bring back the generals,
  bring back hanging for, under saddam, under gaddafi, under franco, under mussolini, under pinochet,
  stalin was right, franco was right, pinochet was right, mussolini was right, hitler was right, mao was right,
  had it right about, pol pot had, idi amin was, mugabe was right, gaddafi was right, saddam was right,
  assad is right, kim knows how, putin is right, putin is the only, putin is a real leader, respect putin,
  china knows how to, iron fist, iron hand, rule with an iron, rules with an iron, one strong man, a strong man,
  strongman, strong hand, a firm hand, ten quiet years, streets were clean, streets were safe under,
  made the trains run, general please, take the palace, army needs to, army should take, army must take,
  let the generals, the military should take over, military takeover, coup when, bring on the coup, coup now,
  we need a coup, time for a coup, benevolent dictator, benevolent dictatorship, democracy is overrated,
  democracy has failed, democracy was a mistake, democracy does not work, done with democracy,
  should not be allowed to vote, rhodesia was, apartheid built, apartheid was better, better under apartheid,
  the confederacy was, confederacy was right, the south was right, stars and bars, rebel flag, rebel flag flying,
  dixie, south should have won, should never have surrendered, johnny reb, heritage not hate
`
