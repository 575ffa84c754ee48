/** Words that may mean ketamine or another dissociative. */
export default `
  k, kitty, kit kat, kitkat, horsey, horse, donkey, wonky, wobbly, wobble, kate, keith, ketchup, %tranq,
  tranquilliser, tranquilizer, hole, floored, floating, dissociating, dissociated, robo, dusted, wet, sherman, squid,
  bladder, cramps, can not feel my face
`
