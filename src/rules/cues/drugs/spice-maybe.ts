/** Words that may mean synthetic drugs. */
export default `
  spice, mamba, colorado, colos, arizona, scooby snax, potpourri, incense, herbal, mojo, genie, bonsai, cloud nine, chemical, chemicals,
  salts, cracker, zombies, zombied out, statues, exodus, cherry bomb, annihilation, kush smoker, rcs
`
