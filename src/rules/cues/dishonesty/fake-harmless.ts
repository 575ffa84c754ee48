/** Faking, bluffing and cheating in harmless senses: games, acting, materials, food, self-doubt. */
export default `
  fake tan, fake flowers, fake plants, fake moustache, faux, vegan, imitation, cheat day, motherlode, aimbot,
  wallhack, cheatsheet, imposter, impostor, amongus, sus, poker, traitors, faithful, cluedo, dnd, rogue, larp,
  magician, illusion, illusions, hattrick, feint, simulation, var, playacting, actor, actress, improv, theatre,
  theater, stage, panto, whodunnit, thriller, sitcom, suits, inventing, santa, flossing, flossed, prank, pranked,
  pranks, joke, joking, jk, kidding, satire, parody, meme, lyrics, playback, karaoke, revision, revising, flashcards,
  template, templates, boilerplate, attribution, copywriter, copywriting, speechwriter, proofreader, ngl, cosplay,
  costume, halloween, mocktail
`
