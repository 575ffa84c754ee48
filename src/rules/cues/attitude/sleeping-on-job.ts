/** Sleeping or dozing at work. */
export default `
  %sleep at work, nap in the, napping in the, slept through the, sleep through, %kip, forty winks, shuteye,
  rest my eyes, brought a pillow, hammock, wfb, in my pyjamas, fell asleep in, idlip, nakatulog, umidlip
`
