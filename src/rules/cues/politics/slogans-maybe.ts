/** Political words and slogans that are used outside of politics or without attack. */
export default `
  resist, the resistance, hands off, enough is enough, azaadi, yes we can, vote red, uprising, coup, militia,
  militias, revolution, civil war, martial law, regime, propaganda, msm, corrupt, tyranny, tyrant, traitor, treason,
  puppet, shills, grifter, grifters, chor, our president, my president, landslide, we won, we are winning,
  best president, red wave, blue wave, 2a, rigged, rigging, snowflake, snowflakes, boomer, woke, globalist, psyop,
  illuminati, fake news, the establishment, gammon, cooker, cookers, npc, npcs, independents, greens, nationals,
  momentum, unionists, loyalists, leavers, nats, vox, 5g, clown show, pitchforks, disgrace
`
