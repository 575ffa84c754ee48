/** Sniffing glue, petrol and aerosols. */
export default `
  glue sniffing, sniffing glue, sniff glue, glue sniffer, glue sniffers, sniffed glue, huffing, huffed, huffers, solvent abuse, solvents,
  solvent sniffing, inhalant, inhalants, petrol sniffing, sniffing petrol, chroming, chromed, aerosol sniffing, sniffing deodorant,
  butane sniffing, lighter gas, sniffing lighter fluid, tippex sniffing, correction fluid sniffing, whitener sniffing, sniffing tippex,
  iodex, rugby boys, rugby glue, solvent boys, benzine sniffing, toluene, gum sniffing, gum suluhisho, jet fuel sniffing, jenkem,
  sniffing gutters, gutter sniffing, gutters sniffing, soakaway sniffing, pit toilet sniffing, lizard dung smoking, sniffing methylated,
  sniffing markers, sniffing sharpies, sniffing nail polish
`
