/** Words of faith that are greeting, culture or others' as often. */
export default `
  bible, lent, advent, confession, offering, missionary, halal, kosher, jew, deen, witch, pagan, eid, ramadan, diwali,
  holi, hanukkah, passover, scripture, testify, puja, seva, langar, gita, kara, pk, my god, praise god, inshallah,
  mashallah, alhamdulillah, iftar, christian, catholic, muslim, jewish, hindu, sikh, buddhist, mormon, dua, synagogue,
  rabbi, torah, quran, jah, rasta, eid mubarak, ramadan mubarak, happy diwali, shabbat shalom, 📿, ☪, ✡, 🕉, 🛕, 🕌,
  🪔, 🕎, 🧕, ☸, sabbath, pongal, onam, asr, isha, sda
`
