/** Joint deeds in the we-form: we built, we got it done, our result. */
export default `
  we built, we fixed, we finished, we did it, we shipped, we solved, we cleared, we carried, we unloaded, we planted,
  we raised, we rowed, we rehearsed, we wrote, we split, we swapped, we covered, we closed, we closed the, our first,
  our float, group project, our paper, our stall, our best
`
