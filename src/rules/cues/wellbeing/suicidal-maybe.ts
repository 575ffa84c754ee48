/** Words of ending and leaving with frequent other meanings. */
export default `
  end it, ending it, finish it, sui, roping, suicide, ctb, disappear, catch the bus, catching the bus, way out, easy way out, no way out, last post,
  final post, last words, last message, time is up, running out of time to live, fade away, fading away, at my funeral, my funeral, on the edge of,
  giving up, given up, got a plan, i have a plan, set a date, date is set, decision is made, be at peace, ready to leave, ready to go now, over soon,
  when i am gone, want peace, kms, over for me, not wake up, dark place, on the ledge, ready to die, ready to give up, made my decision, not exist,
  let me rest
`
