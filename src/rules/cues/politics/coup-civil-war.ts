/** Talk of coup, revolt, civil war, martial law. */
export default `
  civil war 2, civil war is coming, second civil war, race war coming, revolution now, revolution is coming, we need a revolution,
  time for a revolution, start a revolution, violent revolution, bloody revolution, armed uprising, uprise, time to rise up, rise up people,
  rise up brothers, overthrow, overthrow the government, overthrown, topple the regime, topple the government, bring down the government,
  bring down this government, take down the government, smash the state, burn it all down, burn parliament, burn down parliament, storm parliament,
  storm the palace, storm downing street, march on washington armed, march on parliament, march on westminster with pitchforks, torches and pitchforks,
  coup now, military coup, military takeover, army should take over, army must take over, army take over, let the army, we need the army,
  bring in the army, bring back the military, military rule, military should take over, soldiers should take over, welcome coup, martial law now,
  declare martial law, suspend the constitution, insurrection, insurrection act, secede, secession, texit, calexit secession,
  break up the union by force, national divorce, 1776, 1776 again, 1776 will commence again, watered with blood, blood of tyrants, blood of patriots,
  tree of liberty, blood in the streets, blood on the streets, blood must flow, bullets or ballots, ballot or the bullet, ballots or bullets,
  bullet box, cartridge box, lock and load patriots, locked and loaded, arm yourselves, stock up on ammo, get your guns ready, guns at the ready,
  join a militia, well regulated militia, patriots will fight, patriots ready, war is coming, prepare for war, ready for war, it is war, this is war,
  war has begun, take back by force, by force if necessary, taken by force, heads on spikes, heads on pikes, off with their heads politicians,
  tar and feather, tarred and feathered, public executions, execute traitors, execute them for treason, firing squad, firing squads,
  summary execution politicians, drag them out of office, drag them out of parliament, gunpowder plot again, guy fawkes had the right idea,
  guy fawkes was right, where is guy fawkes, remember remember the 5th, bastille moment, romanov them, ceausescu treatment, mussolini treatment,
  mussolini petrol station, hang upside down like mussolini, send a drone to parliament, rawlings style, do a rawlings, jerry rawlings treatment,
  we need a rawlings, need a rawlings, need a traore, we need our own traore, bring back abacha, nepal style, do a nepal, like nepal did,
  do a sri lanka, like bangladesh did, gen z revolution, no more voting, voting will not fix this, can not vote our way out, voting is useless now,
  peaceful protest does not work, peaceful protest is over, only language they understand, violence is the only, violence is the answer
`
