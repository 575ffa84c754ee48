/** Words of praise, joining and support for a movement or attacker. */
export default `
  by any means necessary, did what had to be done, had the right idea, rhodesia, south will rise, confederate flag,
  j6ers, round them up, bayah, bayat, maaveerar, up the provos
`
