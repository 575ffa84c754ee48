/** Sniffing glue, petrol and aerosols. */
export default `
  huffing, huffed, huffers, solvents, inhalant, inhalants, chroming, chromed, iodex, toluene, jenkem
`
