/** Terms of trades that often mean other things in plain talk. */
export default `
  will, witness, statement, survey, deposit, premium, excess, bonds, duration, minutes, agenda, recruiter, shortcut,
  formula, vet, puppies, teeth, gut, protein, fibre, fever, gp, asthma, anxiety, labour, newborn, toddler, %tooth,
  stroke, neutral, trap, fall, olive, flux, prime, brush, roller, gloss, plane, router, bead, penetration, slag,
  tension, bleach, developer, toner, tracking, clutch, quote, clamp, grain, felt, harness, permit, coolant, slates,
  plumb, breaker, earth, net, tide, hull, pond, stock, mash, reduce, reduction, probe, starter, crust, crumb, acid,
  frost, pests, slug, blight, swarm, bees, drench, layers, soil, compost, drought, gene, species, evolution, gravity,
  orbit, emissions, carbon, entropy, vintage, mutation, %cell, resting, proof, sources, archive, archives, edit,
  editing, headline, contrast, palette, perspective, friction, sleep, reps, glaze, pressing, complaint, smoke, hose,
  knot, knots, raw, modes, mise, linen, send, sen, pacing, scales, leading, grammar, boundaries, trauma, routines,
  housekeeping, marking, feedback, bleed, composition, rest, python, rust, swift, java, %join, queue, %index, timeout,
  salt, backup, migration, schema, signal, aspect, stall, moment, bending, fatigue, prompt, hallucination, baseline,
  transaction, null, undefined, kernel, git, incident, restore, logs, metrics, pump, sensor, bearing, bearings, lean,
  shear, logging, dashboard, median, controls, embeddings, aria, css, hydration, warp, swell, blister, split if,
  settles, drains, browns, foams, contract, contracts, reflects, brains, nerves, wound, wounds, virus, heal, heals,
  freezes, thins, fades, peel, peels, hums, hardens, stretches, terrace, trim, draft marks, founder in, limp, lame,
  clog, sag, softens, thirst, leftovers, rattles, coughs, attracts, freeze in, colic, tension is, by the age of
`
