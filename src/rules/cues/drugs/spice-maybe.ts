/** Words that may mean synthetic drugs. */
export default `
  spice, mamba, colorado, colos, arizona, potpourri, incense, herbal, mojo, genie, bonsai, chemical, chemicals, salts,
  cracker, zombies, statues, exodus, annihilation, rcs
`
