/** Slurs for gay, lesbian, bisexual and trans people. */
export default `
  fag, fags, %faggot, faggy, faggotry, fagboy, fagget, fgt, poof, poofs, %poofter, poofy, pooftah, poove, queerboy, nancy boy, nancy boys,
  pansy, pansies, sissy, sissies, %bender, bum boy, bum boys, bumboy, bummer boy, bum bandit, bum bandits, arse bandit, arse bandits,
  ass bandit, shirt lifter, %shirtlifter, shirt lifters, fudge packer, fudge packers, fudgepacker, pillow biter, pillow biters,
  uphill gardener, turd burglar, back door merchant, batty boy, batty boys, battyboy, battyman, batty man, batty bwoy, chi chi man,
  chichi man, buller man, bullerman, fish gay, funny man gay, %moffie, stabane, isitabane, inkonkoni, shoga, mashoga, homo, homos,
  homosexualist, %sodomite, lgbtards, gaylord, gayboy, gay boy, gayness, limp wristed, limp wrist, light in the loafers, %ladyboy, bading,
  bakla ka, %chakka, hijda, hijde, meetha, gud gud, gandu, gaandu, pondan, bapok, ah kua, ahgua, dyke, dykes, dykey, bulldyke,
  carpet muncher, carpet munchers, rug muncher, rug munchers, %lesbo, %lezzer, lezza, lez, %lezzie, lesbean, clam diver, tranny, %trannie,
  %troon, trooned out, trooning, tranner, %shemale, shim, he she, heshe, she male, chick with a dick, chicks with dicks, bloke in a dress,
  blokes in dresses, man in a dress, men in dresses, man in a wig, men in wigs, man in a skirt, dude in a dress, trans freak, genderbender,
  gender bending, gender freaks, %transtrender, transvestite freak, pronoun people, pronoun police, alphabet people, alphabet mafia,
  alphabet soup people, rainbow mafia, rainbow brigade, %groomer, gay mafia, gay plague, attack helicopter, maricon, maricones, marica, joto,
  jotos, mariquita, lgbtq freaks, %degenerate, degeneracy, pervert lifestyle, sodomy lovers, knob jockey, cock jockey, bufty, jessie
`
