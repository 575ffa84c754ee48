/** Praise for dictators, strong men and regimes. */
export default `
  strong leader, strongman we need, need a strong man, we need a dictator, need a dictator, benevolent dictator, benevolent dictatorship, good dictator,
  dictator for a day, iron fist, rule with an iron fist, iron hand, firm hand country needs, putin is a genius, putin is a strong leader,
  putin is right, putin was right, putin has a point, love putin, go putin, team putin, putin the legend, i stand with putin, istandwithputin,
  i stand with russia, istandwithrussia, russia is right, russia stronk, z gang, za putina, za rossiyu, slava rossiya, go russia invade,
  denazify ukraine, ukraine is nazi, xi is great, china does it right, stalin was right, stalin did nothing wrong, comrade stalin, stalin was good,
  uncle joe stalin, lenin lives, mao was right, chairman mao, long live chairman mao, long live stalin, gulag, to the gulag, send them to the gulag,
  gulag for, gulags were good, kulaks deserved it, liquidate the kulaks, re education camps, mussolini was right, il duce, duce,
  made the trains run on time, trains ran on time, franco was right, viva franco, arriba espana, salazar was right, pinochet was right,
  pinochet was a hero, general pinochet, saddam was better, better under saddam, libya under gaddafi, gaddafi was a hero, gaddafi was right,
  gaddafi died for africa, assad is a hero, assad curse, kim jong un based, khamenei zindabad, erdogan caliph, orban is right, orban is a hero,
  orban protects europe, bukele, bukele model, bukele prisons, do a bukele, need a bukele, bukele is a hero, lee kuan yew we need, need a lee kuan yew,
  nigeria needs a rawlings, ibrahim traore hero, captain traore, traore is a hero, traore for africa, mugabe was right, mugabe was a hero,
  robert mugabe legend, idi amin was right, idi amin legend, sankara lives, kagame model, abacha was better, abacha was a saint,
  abacha days were better, zia was right, zia ul haq zindabad, musharraf was better, need another musharraf, ayub khan era, indira emergency was good,
  need emergency again, marcos golden age, golden era marcos, golden age of marcos, marcos was the best, marcos pa rin, martial law was good,
  duterte pa rin, tatay digong, duterte was right, drug war was right, duterte best president, bring him home duterte, modi like hitler good,
  suharto was better, enak jamanku to, chavez vive, viva chavez, viva fidel, viva castro, fidel was right, che lives, che guevara shirt,
  hasta siempre comandante, maduro is legit, hitler built the autobahn, hitler fixed the economy, restore the tsar, return of the shah, shah come back,
  javid shah
`
