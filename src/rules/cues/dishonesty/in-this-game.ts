/** Excusing a lie as what one has to do; half my profile is lies. */
export default `
  you have to in this, have to in this game, that is how the game, everyone is at it, everybody is at it,
  they are all at it, they all do it, we all lie, they lie too, they lie so, they lie on the, they lied first,
  job ads lie, they lie in the advert, if they can lie, is lies, are lies, is all lies, is mostly lies, is half lies,
  half of it lies, half of my linkedin, half my linkedin, half of my cv, half my cv, half of my resume, half my resume,
  most of my cv, most of my linkedin, my whole cv, my whole linkedin, my entire cv, my entire resume, my entire career,
  whole career is, career is built, built on lies, built on a lie, based on a lie, based on lies, life is a lie,
  little white lie, white lie, white lies, small lie, tiny lie, harmless lie, fibs, porky, porkies, telling porkies,
  told porkies, white lie on, stretch the truth, stretched the truth, stretching the truth, bend the truth,
  bent the truth, economical with, creative with the, creative with my, getting creative with, creative license with,
  artistic license, round up my, rounded it up, slight exaggeration, bit of an exaggeration, may have exaggerated,
  might have exaggerated, may have said, might have said, may have told, might have told, may have lied,
  might have lied, allegedly speak, allegedly fluent, my own products, rate my own, rate all my own, on three accounts,
  three different accounts, different accounts, fake account, fake accounts, take turns doing, taking turns doing,
  take it in turns to do, full marks every, always get full marks, open two tabs, other tab, two devices,
  second device, other laptop
`
