/** Abusive words for class, caste, Travellers and age. */
export default `
  %pikey, pikies, %knacker, gippos, chavs, chavvy, chavscum, ned, neds, nedette, scally, scallies, scallywags,
  %charver, charva, %schemie, %scummer, %spide, %skanger, %scrubber, %bogan, westies, %houso, %bludger, %doley,
  dolies, dolewaller, %scrounger, %sponger, %layabout, leeches, leech, plebs, pleb, %peasant, riffraff, rabble,
  %redneck, hillbilly, hillbillies, hick, hicks, %yokel, %inbred, inbreeding, %bumpkin, %culchie, %teuchter, bums,
  hobo, hobos, tramps, %dosser, chamaar, chuhra, chura, %bhangi, chandal, %untouchable, neech, %bhimta, bhimte,
  meritless, %chapri, chhapri, jhopadpatti, gawar, ganwar, squammy, jejemon, hampaslupa, promdi, %geezer, codger,
  old bat, biddy, wrinkly, wrinklies, crumblies, %gammon, %snowflake, work shy, workshy
`
