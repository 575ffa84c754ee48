/** Political words and slogans that are used outside of politics or without attack. */
export default `
  resist, the resistance, hands off, hold the line, enough is enough, bring it home, save the children, azaadi, yes we can, vote red, rise up, uprising,
  coup, militia, militias, revolution, civil war, martial law, burn it down, regime, the regime, propaganda, msm, corrupt, tyranny, tyrant, traitor,
  treason, puppet, shills, grifter, grifters, chor, our president, my president, our leader, my leader, landslide, landslide win, historic win,
  huge win for, we won, we are winning, best president, second term, red wave, blue wave, 2a, aap party, rigged, rigging, rigged system, snowflake,
  snowflakes, boomer, woke, globalist, psyop, inside job, illuminati, lizard people, fake news, witch hunt, the establishment, gammon, cooker, cookers,
  npc, npcs, centrist, liberal, liberals, conservative, conservatives, democrat, democrats, republican, republicans, independents, greens, nationals,
  momentum, unionists, loyalists, leavers, nats, vox, 5g, red pilled, virtue signalling, do gooder, do gooders, tree huggers, clown show, clown world,
  circus in parliament, pitchforks, heads will roll, disgrace
`
