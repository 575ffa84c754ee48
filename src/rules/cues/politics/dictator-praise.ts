/** Praise for dictators, strong men and regimes. */
export default `
  strong leader, need a strong man, istandwithputin, istandwithrussia, gulag, duce, general pinochet, bukele
`
