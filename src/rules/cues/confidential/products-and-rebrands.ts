/** Unreleased products, rebrands, launches, events and plans. */
export default `
  unreleased, not released, prelaunch, launch in, prerelease, devkit, our roadmap, codenamed, recipe for the,
  schematics, drawings of, plans for the new, renaming, new logo is, discontinuing, got breached, cover up
`
