/** Words that may mean ketamine or another dissociative. */
export default `
  k, kitty, kit kat, kitkat, horsey, horse, donkey, wonky, wobbly, wobble, kate, keith, ketchup, %tranq, tranquilliser, tranquilizer, hole,
  floored, jelly legs, bambi legs, like bambi, floating, dissociating, dissociated, out of body, outer body, robo, dusted, wet, sherman,
  squid, cat valium, bladder, cramps, vet bag, stairs were moving, could not feel my legs, can not feel my legs, can not feel my face,
  legs stopped working
`
