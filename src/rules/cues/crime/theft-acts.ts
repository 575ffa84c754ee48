/** Taking what is another's: verbs, slang and set phrases for stealing in general. */
export default `
  %steal, %pilfer, %thieve, %burgle, %filch, %purloin, %pickpocket, %embezzle, %choor, %shoplift, %swindle, %teef,
  tiefed, %gank, juxed, finger discount, sticky fingered, walked out with, without paying, detacher, klepto,
  kleptomaniac, kleptomania, robberies, larceny, %ram raid, bipping, %lick a, catalytic converter, %siphon,
  red diesel, %bilk, magnakaw, nagnakaw, nangupit
`
