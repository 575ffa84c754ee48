/** Slurs at people for race, nation, faith, orientation, sex or disability that leave no other reading. */
export default `
  nigger, niggers, niger lover, niggerish, niglet, nigglet, nignog, nig nog, nig nogs, nigs, sand nigger, sand niggers, jungle bunny, jungle bunnies,
  porch monkey, porch monkeys, spearchucker, spearchuckers, darkie, darkies, darky, golliwog, golliwogs, pickaninny, piccaninny, picaninny, tar baby,
  jigaboo, jiggaboo, coons, pavement ape, pavement apes, dindu, dindus, dindu nuffin, basketball american, basketball americans, mudshark, mud shark,
  house nigger, house negro, field negro, race traitor, race traitors, mud people, mudblood race, mulatto, kaffir, kaffirs, paki, pakis, paki shop,
  curry muncher, curry munchers, currymuncher, dothead, dot head, dotheads, street shitter, street shitters, pajeet, pajeets, poo in the loo, chink,
  chinks, chinkies, chinaman, chinamen, ching chong, chingchong, gook, gooks, zipperhead, zipperheads, slant eye, slant eyes, slant eyed, slanty eyed,
  slitty eyed, slit eyed, chinki, chinkis, japs, wog, wogs, boong, boongs, abo, abos, spic, spics, spick, spicks, wetback, wetbacks, beaner, beaners,
  sudaca, sudacas, border hopper, border hoppers, border jumper, towelhead, towelheads, towel head, towel heads, raghead, ragheads, rag head,
  rag heads, camel jockey, camel jockeys, camel fucker, goat fucker, goat fuckers, goatfucker, goat shagger, muzzie, muzzies, muzrat, muzrats,
  mudslime, mudslimes, muslimes, muslim scum, mussie, mussies, sand monkey, sand monkeys, kike, kikes, yid bastard, yids, heeb, heebs, hymie,
  christ killer, christ killers, jewboy, jew boy, jewed, oven dodger, oven dodgers, hooknose, hook nosed, big nosed jew, filthy jew, dirty jew,
  dirty jews, filthy jews, gypo, gypos, gyppo, gyppos, pikey, pikeys, pikies, gippo, gippos, knacker family, polack, polacks, wop, wops, dago, dagos,
  eyetie, guinea bastard, kraut, krauts, boche, bog trotter, bogtrotter, bog trotters, spud muncher, potato nigger, taigs, fenian bastard, fenian scum,
  hun scum, injun, injuns, redskins, prairie nigger, cotton picker, honkies, honkey, wigger, wiggers, mayo monkey, yt people, cracker ass, chamar,
  chamars, bhangi, bhangis, chuhra, kwerekwere, makwerekwere, amakwerekwere, katua, katwa, rice bag convert, rice bag converts, batty boy, batty boys,
  battyboy, battyman, batty man, chi chi man, bumder, bumders, shirtlifter, shirt lifter, shirtlifters, fudge packer, fudgepacker, fudge packers,
  pillow biter, pillow biters, arse bandit, ass bandit, turd burglar, bum bandit, bum boy, bumboy, poofs, poofter, poofters, poofy, puff boy,
  nancy boy, nancy boys, faggot, faggots, faggy, faggotry, fagot, fagots, fags, homos, sodomite, sodomites, sodomy lovers, gaywad, gayboy, lezzer,
  lezzers, lezza, lezbo, lezbos, lesbo, lesbos, carpet muncher, carpet munchers, rug muncher, bull dyke, bulldyke, tranny, trannies, trannie, shemale,
  shemales, ladyboy, ladyboys, troons, trooned, chick with a dick, chicks with dicks, tranny lover, retard, retards, tard, tards, mongoloid,
  mongoloids, mong, mongs, mongy, spastic, spastics, spaz, spazzes, spazz, spacker, spackers, spacko, spakka, spazmo, flid, flids, window licker,
  window lickers, windowlicker, autist retard, sperg, spergs, sperging, feminazi, feminazis, femoid, femoids, foid, foids, roastie, roasties,
  landwhale feminist, untermensch, untermenschen, subhuman scum, mestizo scum, groid, groids, sheboon, sheboons, negroid, nigga lover, moon cricket,
  moon crickets, muzzy, moolie, mooley, ape people, cockroach people, tinker scum, gyppy, gyp scum, ziggaboo, bluegum, kebab remover, remove kebab,
  dune coon, dune coons, jihadi scum, lesbo bitch, dyke bitch, gayfag
`
  .trim()
  .split(/\s*,\s*/)
