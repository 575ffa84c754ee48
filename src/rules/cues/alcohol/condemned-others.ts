/** Others' drinking condemned, suffered or worried about; harmless company. */
export default `
  madd, take the keys, drunks, a drunk, rowdy, yobs, louts, asb, drink spiking, my mother drank,
  drank himself to death, nacoa, acoa, disgraceful
`
