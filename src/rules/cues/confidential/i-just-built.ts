/** What one builds, packs, prints, cooks or designs at work before it is out. */
export default `
  i have just built, just built the, i have been building, i have been working on, what i have been working,
  working on something, working on a new, working on the new, working on the next, working on the sequel,
  designing the new, designed the new, drawing the new, coding the new, testing the new, tested the new,
  tasting the new, packing the new, packed the new, printed the new, printing the new, printing the posters,
  shooting the new, filming the new, filmed with, dubbed the, translated the new, translating the new, typesetting,
  proofing the new, mixing the new, mastering the new, built the set, building the set, building the stage,
  sewed the costume, costume fitting, on set today, on set with, in the edit, edit suite, rough cut, in the trailer,
  trailer drops, in the next update, next update, next patch, new version has, new model has, new one has, new flavour,
  new flavours, new menu has, going paid, goes paid, paywall, price going up, prices going up, price goes up,
  prices go up, is going to cost, costs us, cost price, we pay 0 for, markup, mark up is, bringing him back,
  bringing her back, bringing it back, bringing back the, is leaving the show, killed off in, gets voted, season 0 of,
  new season of, next series, new shirt, third kit, away kit, kit launch
`
