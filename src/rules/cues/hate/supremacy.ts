/** Words of supremacy, replacement and race war. */
export default `
  white supremacy, white supremacist, purebred, %bloodline, blood and soil, %aryan, rahowa, racialist, birth rates,
  own people, real americans, hitler, finish the job, adolf, mein kampf, fuhrer, gestapo, swastika, sonnenrad,
  black sun, totenkopf, klan, klansman, confederate flag, %noose, holohoax, never happened, crusade, death to,
  eugenics, %groyper, combat 0, national action, national front, bnp, identitarian, accelerationism, accelerationist,
  day of the rope, tarrant, ⚡⚡, 卐, 卍, ᛋᛋ, 👌🏻
`
