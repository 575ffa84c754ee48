/** Faith and observance of other religions, and of none, one's own. */
export default `
  i am muslim, muslimah, hijabi, hijab, my hijab, wearing hijab, niqab, niqabi, abaya, headscarf, my turban, kufi,
  revert, shahadah, alhamdulilah, alhamdullilah, subhanallah, astaghfirullah, bismillah, assalamualaikum, jazakallah,
  jummah, jumma, jumuah, salah, salaat, namaz, fajr, dhuhr, zuhr, maghrib, taraweeh, tarawih, tahajjud, wudu,
  prayer mat, qibla, ramadhan, ramzan, fasting this month, roza, rozah, suhoor, sehri, sehar, suhur, iftari, qurbani,
  sadaqah, zakat, umrah, hajj, hajji, hajia, alhaji, quraan, hafiz, hafiza, madrasa, madrasah, sunnah, duas, sunni,
  shia, ahmadi, ahmadiyya, ismaili, bohra, sufi, tijaniyya, muharram, ashura, moharram, mawlid, i am jewish, hasidic,
  haredi, chabad, masorti, ashkenazi, sephardi, sephardic, mizrahi, shabbat, shabbos, kashrut, kippah, kipa, yarmulke,
  tallit, tefillin, tzitzit, sheitel, mezuzah, shul, our synagogue, talmud, bris, yom kippur, sukkot, sukkah,
  chanukah, purim, pesach, matzah, shavuot, kaddish, mikvah, aliyah, pooja, aarti, arti, havan, satyanarayan, ganpati,
  navratri, navaratri, deepavali, janmashtami, shivratri, vishu, chhath, thaipusam, mandir, iskcon, swaminarayan,
  janeu, upanayanam, tilak, prasad, ekadashi, sardar, sardarni, kaur, amritdhari, waheguru, sat sri akal, gurdwara,
  vaisakhi, gurpurab, kirtan, simran, dastar, pagh, kirpan, kesh, khalsa, jain, paryushan, samvatsari, parsi,
  zoroastrian, navroz, agiary, navjote, vesak, wesak, nichiren, sgi, taoist, daoist, qingming, shinto, bahai, ridvan,
  nowruz, druze, yazidi, rastafari, rastafarian, wiccan, druid, heathen, asatru, ifa, orisha, orisa, isese, babalawo,
  sangoma, thwasa, santeria, candomble, vodou, vodun, obeah, scientologist, unitarian, humanist, atheist,
  i am an atheist, atheists, agnostic, 🪬, ☬
`
