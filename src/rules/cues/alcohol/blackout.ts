/** Blackouts, memory loss, passing out. */
export default `
  blackout, black out, blacked out, blacking out, blackouts, browned out, brownout drunk, brown out drunk, memory loss, lost my memory,
  memory blank, blank memory, blank after, blanks, total blank, complete blank, memory like swiss cheese, do not remember,
  can not remember, could not remember, can not recall, remember nothing, remember fuck all, remember sweet fa, no memory, zero memory,
  zero recollection, no recollection, vague memory, vague memories, hazy memories, hazy memory, all a blur, bit of a blur, is a blur,
  weekend was a blur, piecing together, piece together last night, piece the night together, piecing the night together,
  pieces of last night, puzzle together last night, flashbacks, flash backs, what happened last night, what happened after, what did i do,
  woke up in, woke up on, woke up next to, woke up fully clothed, woke up still drunk, woke up at a strangers, woke up wearing,
  traffic cone, road sign in my, how did i get home, how i got home, got home somehow, no idea how, no clue how, passed out on,
  passed out in, passed out drunk, passed out at, passed out before, passed tf out, conked out drunk, slept in the bath, slept in a bush,
  slept in a doorway, slept in the hallway, slept on the bathroom floor, slept on the train home, missed my stop, ended up in,
  end of the line, bruises, unidentified bruise, udi, udis, unidentified drinking injury, mystery injury, unknown injuries,
  people telling me what i did, told me what i did, apparently i, apparently last night, who sent me, camera roll, scared to check my,
  afraid to check my phone, afraid what i did
`
