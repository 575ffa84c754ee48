/** Unreleased products, rebrands, launches, events and plans; here the words that often mean something else. */
export default `
  launching, new model, new line, new menu, next gen, next generation, upcoming, prototype, prototypes, in my hands,
  firmware, roadmap, specs, codename, proprietary, blueprints, rebrand, rebranding, new name, new logo, new packaging,
  sale starts, vulnerability, unpatched, ransomware, outage was, expanding into
`
