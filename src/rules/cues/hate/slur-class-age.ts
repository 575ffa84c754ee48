/** Abusive words for class, caste, Travellers and age. */
export default `
  %pikey, pikies, %knacker, itinerant scum, tinker scum, gyppos camp, gypo scum, gippos, do as you likey, caravan dwellers, gypsy scum,
  dirty gypsies, thieving gypsies, chavs, chavvy, chavscum, chav scum, ned, neds, nedette, scally, scallies, scallywags, %charver, charva,
  %schemie, %scummer, %spide, %skanger, %scrubber, %bogan, westies, %houso, %bludger, dole scum, %doley, dolies, dolewaller, %scrounger,
  %sponger, %layabout, leeches, leech, parasites on benefits, benefits brigade, great unwashed, plebs, pleb, %peasant, riff raff, riffraff,
  the lower orders, rabble, white trash, trailer trash, %redneck, hillbilly, hillbillies, hick, hicks, %yokel, %inbred, inbreeding, %bumpkin,
  %culchie, %teuchter, ghetto trash, bum, bums, hobo, hobos, junkie scum, tramps, %dosser, chamaar, chamar sala, chuhra, chura, %bhangi,
  chandal, %untouchable, neech, quota scum, quota wala, quota walas, reservation wala, jai bhim wale, %bhimta, bhimte, meritless, %chapri,
  chhapri, jhopadpatti, gawar, ganwar, squammy, squatter people, jejemon, hampaslupa, patay gutom, promdi, %geezer, old fart, old farts,
  old git, old gits, old codgers, codger, old coot, old coots, %fossil, %dinosaur, old bat, old bats, old biddies, biddy, old crock,
  old timer, wrinkly, wrinklies, crumblies, coffin dodger, coffin dodgers, dusty old, old dear, old dears, %gammon, boomer brain, ok boomer,
  %snowflake, strawberry generation, uncle brigade, iphone kids, ipad kids, entitled brats, work shy, workshy
`
