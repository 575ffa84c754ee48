/** Words of supremacy, replacement and race war. */
export default `
  white supremacy, white supremacist, purebred, %bloodline, blood and soil, %aryan, rahowa, racialist, replacement,
  birth rates, outnumbered, our people, own people, real americans, nazi, nazis, heil, hitler, finish the job, adolf,
  mein kampf, fuhrer, ss, gestapo, swastika, sonnenrad, black sun, totenkopf, kkk, klan, klansman, confederate flag,
  lynch, lynching, %noose, %slave, holohoax, never happened, crusade, death to, genocide, eugenics, %groyper,
  proud boys, combat 0, national action, national front, edl, bnp, identitarian, accelerationism, accelerationist,
  day of the rope, boogaloo, tarrant, breivik, ⚡⚡, 卐, 卍, ᛋᛋ, 👌🏻
`
