/** Slurs for gay, lesbian, bisexual and trans people. */
export default `
  fag, %faggot, faggy, faggotry, fagboy, fagget, fgt, poof, poofs, %poofter, poofy, pooftah, poove, queerboy, pansy,
  pansies, sissy, sissies, bumboy, %shirtlifter, fudgepacker, battyboy, battyman, batty man, bullerman, %moffie,
  stabane, isitabane, inkonkoni, shoga, mashoga, homo, homos, homosexualist, %sodomite, lgbtards, gaylord, gayboy,
  gayness, %ladyboy, bading, %chakka, hijda, hijde, meetha, gandu, gaandu, pondan, bapok, ahgua, dykes, dykey,
  bulldyke, %lesbo, %lezzer, lezza, lez, %lezzie, lesbean, tranny, %trannie, %troon, trooning, tranner, %shemale,
  shim, he she, heshe, man in a dress, genderbender, %transtrender, %groomer, maricon, maricones, marica, joto, jotos,
  mariquita, %degenerate, degeneracy, bufty, jessie
`
