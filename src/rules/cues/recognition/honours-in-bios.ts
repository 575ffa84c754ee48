/** Honours as they stand in lines about oneself: MBE, fellow of, scholar, top 100, awarded and nominated, explorer. */
export default `
  mbe for, obe for, cbe for, bem for, for services to, padma shri, order of australia, national honours,
  national order, frs, frse, frcs, frcp, frcgp, friba, riba, fraeng, fellow royal, honorary doctor, honorary doctorate,
  honorary professor, poet laureate, ivor novello, mercury prize, turner prize, booker prize, caine prize,
  pulitzer prize, hugo award, orwell prize, costa book, carnegie medal, ramnath goenka, palanca, palanca awardee,
  ten outstanding, tofil, toym, titan award, vogue 25, time100, time 100, forbes under 30, forbes africa, forbes asia,
  fortune 40, business insider 30, 30u30, 40u40, top 100 under, top 25 under, powerlist 100,
  national geographic explorer, nat geo explorer, ted fellow, tedx speaker, ted speaker, keynote speaker at,
  ashoka fellow, obama fellow, obama leader, schwarzman, erasmus scholar, daad scholar, marshall scholar,
  truman scholar, churchill fellow, winston churchill fellow, nuffield scholar, tony elumelu, google developer expert,
  microsoft mvp, aws hero, aws community hero, github star, docker captain, linkedin top voice,
  world economic forum young, global shaper, young global leader, queens scout, kings scout, gold duke of edinburgh,
  dofe gold, gold dofe, duke of edinburgh gold, eagle scout, gold award girl guide, valedictorian of, salutatorian,
  head of class, deans lister, consistent dean, cum laude graduate, board topnotcher, topnotcher, bar topnotcher,
  university medal, university medallist, university gold medalist, gold medalist in, rank holder, paralympian for,
  world champion in, european champion, commonwealth medallist, olympic medallist, all ireland medal, all american,
  all state, hall of famer
`
