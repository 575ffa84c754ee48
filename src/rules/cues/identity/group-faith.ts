/** Plain, neutral words for faiths and their people. */
export default `
  %muslim, islam, islamic, the muslims, %hijab, %hijabi, niqab, %burka, burqa, headscarf, headscarves, %mosque, %imam,
  sharia, ramadan, quran, koran, allah, muhammad, halal, sunni, shia, %ahmadi, %jew, jewish, judaism, hasidic, haredi,
  %synagogue, %rabbi, kosher, kippah, yarmulke, torah, talmud, %zionist, zionism, %christian, christianity, %catholic,
  catholicism, %protestant, %evangelical, %baptist, %mormon, pentecostals, churchgoers, %hindu, hinduism, %sikh,
  sikhism, %turban, gurdwara, %temple, %buddhist, %jain, %parsi, bahai, rastafarian, rastas, %atheist, %pagan, wiccan,
  %religion, %believer, unbelievers, bible, priests, nuns, worshippers, %scientologist, %quaker, druze, %yazidi,
  coptic, copts
`
