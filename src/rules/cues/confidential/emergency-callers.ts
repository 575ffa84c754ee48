/** Callers, crews and scenes of emergencies told so that they can be known. */
export default `
  rang 0 last night, rang 0, called 0 last, on the other end, i took the call, took a call from, got a call from a,
  got a call to, called out to a, call out to, shout to a, job last night, on a job in, we attended, cut out of,
  found hanging, overdosed in, arrested on the table, came off his bike, drunk on the floor, would not wake up,
  could not save, dead on arrival, doa, lived on, street name, his name was, from the estate, the house on,
  welfare check on, my crew mate, in the back of the ambulance, in the ambulance, in resus, in the er, in triage,
  in majors, in minors, in theatre today, under anaesthetic, while she was under, while he was under, tattoo on his,
  tattoo on her, removed from his, removed from her, stuck in his, foreign object, xray of, the xray, x ray of
`
