/** Words that may mean this idea and often mean something else (bribes). */
export default `
  bribe, bribes, bribery, bung, bungs, %grease, sweetener, sweeteners, settle, kola, %roger, dash, hongo, cooldrink,
  lagay, fixer, fixers, areglo, arreglo, mordida, %kopi, hafta, look the other way, planning officer, customs officer,
  driving examiner, ten percent
`
