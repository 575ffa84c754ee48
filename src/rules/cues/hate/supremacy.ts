/** Words of supremacy, replacement and race war. */
export default `
  white power, white pride, white supremacy, white supremacist, white nationalist, white nationalism, white race, master race, superior race,
  racially superior, superior people, superior genes, racial purity, racially pure, pure blood, pure blooded, purebred, %bloodline,
  blood and soil, blut und boden, %aryan, nordic race, race war, racial holy war, rahowa, race traitor, race traitors, race realist,
  race realism, racialist, race science, human biodiversity, replacement, replacing us, being replaced, replaced in our own,
  will not replace us, demographic change, demographics are destiny, birth rates, outbreed us, outnumber us, outnumbered,
  future for white children, our people, our race, our kind, own kind, own race, own people, love my race, proud white, proud to be white,
  its okay to be white, white lives matter, all white neighbourhood, white identity, white homeland, white ethnostate, white men built,
  white man built, built this country, built by white, built civilisation, built civilization, western civilisation, western civilization,
  defend the west, save the west, save europe, european heritage, european blood, indigenous british, indigenous europeans, ethnic english,
  real english, true english, true brits, real americans, heritage americans, real australians, sons of the soil, bumiputera first,
  hindu first, nazi, nazis, national socialist, national socialism, third reich, fourth reich, heil, hitler, should have finished the job,
  finish the job, finish what he started, did nothing wrong, adolf, mein kampf, fuhrer, ss, gestapo, swastika, sonnenrad, black sun,
  iron cross, totenkopf, roman salute, kkk, klan, klansman, white hood, white robes, burning cross, confederate flag, south will rise again,
  lynch, lynching, strange fruit, %noose, bring back slavery, slavery was good, pick cotton, picking cotton, %slave, apartheid was better,
  better under apartheid, bring back apartheid, miss apartheid, colonialism was good, should thank us, civilised them, civilized them,
  gave them civilisation, holohoax, holocaust is a lie, holocaust hoax, never happened, six million lie, 0 million lie,
  auschwitz swimming pool, crusade, deus vult, remove kebab, kebab remover, kill them all, gas the jews, death to, genocide, male supremacy,
  men are superior, superior sex, women are inferior, inferior sex, eugenics, selective breeding, good breeding, %groyper, proud boys,
  patriot front, combat 0, national action, blood and honour, national front, english defence league, edl, bnp, identitarian,
  generation identity, accelerationism, accelerationist, day of the rope, boogaloo, tarrant, breivik, dylann roof, siege culture, ⚡⚡, 卐, 卍,
  ᛋᛋ, 👌🏻
`
