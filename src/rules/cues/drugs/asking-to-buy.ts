/** Asking around for drugs. */
export default `
  anyone got any, anyone got some, anyone have any, anyone selling, anyone sell, anyone about with, anyone holding,
  anyone sorted, anyone able to sort, can anyone sort, sort me out with, who is selling, who sells, who can sort,
  who is holding, who has bud, who got bud, who got the, who got weed, who got gas, who has got the, who knows a plug,
  who is the plug, know a plug, know any plugs, any plugs, any plug in, need a plug, looking for a plug,
  need a dealer, find a dealer, finding a dealer, new dealer, a decent dealer, reliable dealer, anyone know a guy,
  anyone know where, where can i get, where to cop, where to get, where do i get, where can i score,
  where can you get, looking to buy, looking to pick up, looking for weed, looking for bud, looking for coke,
  looking for ket, looking for mandy, looking for molly, looking for shrooms, looking for acid, looking for pills,
  looking for addys, need some weed, need weed, need bud, need a bag for, need a g, need a gram, any weed about,
  any bud about, any coke about, any green about, get some green, get some gear, get some weed, get some bud,
  weed in this town, plug in this city, trying to score, tryna cop, trying to cop, dealer in this town,
  delivery dealer, asking for a mate, asking for me, dm me a plug, hook me up with, hook a girl up, hook a brother up
`
