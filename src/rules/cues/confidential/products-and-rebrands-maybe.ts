/** Unreleased products, rebrands, launches, events and plans; here the words that often mean something else. */
export default `
  launching, launch date, launches in, new product, new model, new range, new line, new menu, new feature, next gen, next generation,
  upcoming, prototype, prototypes, in my hands, firmware, roadmap, specs, codename, code name, secret recipe, source code, proprietary,
  trade secret, trade secrets, blueprints, floor plans, concept art, rebrand, rebranding, new name, name change, new logo, new packaging,
  new slogan, new campaign, new ad, sale starts, product recall, known bug, known issue, vulnerability, unpatched, data breach,
  ransomware, outage was, serious incident, near miss at, expanding into, expanding to
`
