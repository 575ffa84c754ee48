/** Plain, neutral words for faiths and their people. */
export default `
  %muslim, islam, islamic, the muslims, %hijab, %hijabi, niqab, %burka, burqa, headscarf, headscarves, %mosque, %imam, sharia, ramadan,
  quran, koran, allah, muhammad, halal, sunni, shia, %ahmadi, %jew, jewish, judaism, orthodox jews, hasidic, haredi, ultra orthodox,
  %synagogue, %rabbi, kosher, kippah, yarmulke, torah, talmud, %zionist, zionism, %christian, christianity, %catholic, catholicism,
  %protestant, %evangelical, born again christians, %baptist, %mormon, jehovahs witness, jehovahs witnesses, pentecostals, %church goer,
  churchgoers, %hindu, hinduism, %sikh, sikhism, %turban, gurdwara, %temple, %buddhist, %jain, %parsi, bahai, rastafarian, rastas, %atheist,
  %pagan, wiccan, religious people, %religion, the faithful, %believer, unbelievers, bible, priests, nuns, worshippers, %scientologist,
  %quaker, hare krishna, druze, %yazidi, coptic, copts
`
