/** Plain or proud words about oneself, and reclaimed ones. */
export default `
  i am gay, i am a lesbian, i am bi, i am trans, i am a trans, i am muslim, i am jewish, i am black, i am irish,
  i am a traveller, i am autistic, i am deaf, i am blind, i am old, i am a woman, as a black, as a gay, as a muslim,
  as a sikh, as a refugee, as a deaf, as someone with, proud black, proud to be, my people, my community,
  my ancestors, my accent, my faith, my hijab, my turban, came out to, i came out, diagnosed with, first gen,
  diaspora, melanin, desi, desis, blasian, happy diwali, eid mubarak, ramadan mubarak, ramadan kareem, happy hanukkah,
  shabbat shalom, happy vaisakhi, lunar new year, happy holi, actually autistic, actuallyautistic, dykes on bikes,
  trans joy, us scousers, reclaim, reclaimed, reclaiming, wife and i, my husband and i, representation
`
