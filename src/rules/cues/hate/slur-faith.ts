/** Slurs for people of a faith. */
export default `
  kike, kikes, yid, yids, yiddo, heeb, heebs, %hymie, %shylock, jewboy, jew boy, jewess, christ killer, christ killers, christ killing,
  dirty jew, dirty jews, jew lover, jewy, hooknose, hook nose, hook nosed, big nosed jew, jew nose, zio, zios, %zionazi, zionist pigs,
  oven dodger, oven dodgers, juden, judenrat, jooz, joos, synagogue of satan, %muzzie, %muzrat, muzz, muslamic, %mooslim, musrat, goatfucker,
  goat fuckers, goat shagger, goat shaggers, islamonazi, islamofascist, islamist scum, %mohammedan, muhammadans, pedo prophet, paedo prophet,
  religion of peace lol, letterbox women, ninja women, bin bag women, bin liner women, terrorist religion, rag wearers, mullah lovers,
  jihadi scum, %katua, katwa, %mulla, mulle, sullah, sulla, peaceful community lol, abdul punctureman, puncturewala, puncture wala,
  jihadi pigs, cow worshipper, cow worshippers, cow piss drinker, cow piss drinkers, gaumutra drinkers, gau mutra, sanghi dogs,
  khalistani dogs, santa banta sikh, diaper head, diaper heads, %papist, taig scum, fenian scum, fenian bastard, hun bastards, proddy,
  proddies, orange bastards, prod scum, mackerel snapper, left footer, left footers, kneeler, bible basher, bible bashers, bible thumper,
  bible thumpers, god botherer, god botherers, happy clappy, happy clappers, rice bag convert, rice bag converts, rice bags, jesus freak,
  jesus freaks, %christofascist, sky fairy, sky daddy, infidels must, kafirs, love jihadi, jihadi bride
`
