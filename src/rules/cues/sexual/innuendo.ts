/** Words, phrases and replies of innuendo. */
export default `
  that is what she said, twss, ooer, fnarr, iykyk, iykwim, wink wink, say no more, giggity, phwoar, phwoarr, phwoah,
  awooga, oh my, ding dong, well hello, in my pants, pleased to see me, big one, so thick, put it in, in my mouth,
  in her mouth, stick it in, shove it in, the tip, get it up, keep it up, come quick, i am coming, suck it, suck my,
  lick it, sit on it, sit on my, climb that, ride it, ride the, free rides, length, taste like, down there,
  downstairs, privates, sausage, stink, shocker, big hands, big feet, shoe size, nice pair, lovely pair, baps, buns,
  taco, clam, my kitty, plumbing, serviced, lubed, lube, oiled, baby oil, greased, wet and, slippery, filthy,
  punish me, headmistress, come down my chimney, trick or treat, gutter, %innuendo, smut, smutty, saucy, risque,
  raunchy, lewd, crude, nsfw, 0+, 18plus
`
