/** Slurs for people of a faith. */
export default `
  kike, kikes, yid, yids, yiddo, heeb, heebs, %hymie, %shylock, jewboy, jewess, jewy, hooknose, hook nosed, zio, zios,
  %zionazi, juden, judenrat, jooz, joos, %muzzie, %muzrat, muzz, muslamic, %mooslim, musrat, goatfucker, islamonazi,
  islamofascist, %mohammedan, muhammadans, %katua, katwa, %mulla, mulle, sullah, sulla, puncturewala, %papist,
  fenian scum, proddy, proddies, kneeler, %christofascist, kafirs
`
