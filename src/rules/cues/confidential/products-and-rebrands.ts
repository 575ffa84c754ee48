/** Unreleased products, rebrands, launches, events and plans. */
export default `
  unreleased, not released, not out yet, not out until, not launched, before launch, before the launch, pre launch, prelaunch,
  ahead of launch, launch date is, launches on, launches next, launch in, secret launch, new features coming, next version,
  next years model, upcoming product, upcoming phone, upcoming console, held the prototype, prototype photo, testing the new,
  testing the next, tested the new, playing with the new, got to play with, hands on with, got my hands on, alpha build, internal build,
  dev build, beta build, pre release, prerelease, test build, test unit, test device, engineering sample, development kit, dev kit,
  devkit, product roadmap, our roadmap, the roadmap, road map for, specs of, spec sheet, full specs, codenamed, code named, internal name,
  project name, project titan, working title, secret project, secret projects, our secret recipe, recipe for the, secret formula,
  secret ingredient, formula of, our source code, proprietary code, proprietary algorithm, patent pending not, before the patent,
  unfiled patent, schematics, cad files, cad model, drawings of, plans for the new, site plans, render of, rebranded to, new name is,
  changing our name, changing the name, renaming, new logo is, logo is changing, ad campaign, christmas ad, christmas advert,
  super bowl ad, black friday deals list, black friday deals early, black friday list, sale prices, being discontinued, discontinued from,
  discontinuing, pulling the product, recall coming, recall next week, recall is coming, known defect, security hole,
  unpatched vulnerability, got breached, got hacked, been hacked, ransomware attack, we have been hit, cause of the outage, cover up,
  covered up, covering up, hushed up, new store in, new branch in, opening a store
`
