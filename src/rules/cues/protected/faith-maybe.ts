/** Words of faith that are greeting, culture or others' as often. */
export default `
  bible, lent, advent, confession, offering, missionary, halal, kosher, jew, deen, witch, pagan, eid, ramadan, diwali, holi, hanukkah, passover,
  bible reading, inc member, scripture, testify, puja, seva, langar, gita, kara, pk, my god, god is good, praise god, praise the lord, thank you lord,
  thank you jesus, inshallah, mashallah, alhamdulillah, iftar, christian, catholic, muslim, jewish, hindu, sikh, buddhist, mormon, orthodox christian,
  dua, synagogue, rabbi, torah, quran, holy spirit, jah, rasta, eid mubarak, ramadan mubarak, happy diwali, shabbat shalom, 📿, ☪, ✡, 🕉, 🛕, 🕌, 🪔, 🕎, 🧕,
  ☸, sabbath, pongal, onam, asr, isha, sda
`
