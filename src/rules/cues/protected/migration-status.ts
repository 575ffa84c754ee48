/** Own visa, asylum, residence or citizenship status. */
export default `
  my visa, visa extension, skilled worker visa, tier 2 visa, tier 0 visa, student visa, on a student visa,
  spouse visa, partner visa, whv, h1b, h 1b, eb2, eb3, niw, uscis, green card, my green card, permanent resident,
  got my pr, copr, pgwp, work permit, my work permit, epass, s pass, leave to remain, settled status, euss,
  my citizenship, became a citizen, naturalised, naturalized, naturalisation, naturalization, oci, nri, immigrating,
  emigrated, japaed, ofw, balikbayan, came here from, as a refugee, kakuma, dadaab, asylum granted, undocumented,
  daca, stateless, nrpf
`
