/** Words that may mean this idea and often mean something else (fraud-scams). */
export default `
  fraud, frauds, fraudster, fraudulent, scam, scamming, con artist, con man, conman, hustler, rugged, insider trading,
  ponzi, 419, hushpuppi, maga, magas, pickers, picker, format, formats, loader, loaders, aza, bec, %card, skimmer,
  skimmers, deets, bank drop, squares, deet, clicking, clicker, swipers, swiper, swiping, %jug, juggs, methods, mule,
  mules, squaring, %launder, tumbler, smurfing, %kite, %phoenix, jamtara, overstayed, scatter, catphishing
`
