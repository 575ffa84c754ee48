/** Doubtful, mostly harmless words of the list dehumanise. */
export default `
  cockroach, roaches, plague, %parasite, %swarm, overran, spawn, feral, swine, zoo, cavemen, cancer, %disease, virus,
  infection, poison, rot, filth, dirt, garbage, sewage, blight, menace, demons, pest, cleanse, purged,
  waste of oxygen, 🐍
`
