/** What drugs do, told by the user: kicking in, pupils, jaw, walls that breathe. */
export default `
  kicked in, not kicked in, kicks in, just hit me, hit me all at once, coming up, come up on, walls breathing,
  walls were breathing, ceiling was breathing, trees breathing, grass breathing, carpet moving, seeing sounds,
  seeing music, taste colours, tasted colours, hear colours, talking to trees, talked to a tree, spoke to god,
  saw god, became one with, ego death, ego died, tracers, open eye visuals, pupils like, pupils the size, pupils huge,
  pupils are, dinner plate pupils, eyes like saucers, eyes rolling, eyes like dinner plates, jaw swinging, jaw going,
  jaw ache, jaw is, gurn, teeth grinding, chewing my face, chewing my lips, chewing gum all night, face numb,
  numb face, numb gums, could not feel my teeth, hugging strangers, told everyone i loved them,
  talking shit till sunrise, chatting till sunrise, awake for two days, up for two days, awake since friday,
  no sleep since friday, not slept since, been up since friday, up for 0 hours, awake 0 hours, no sleep till,
  time is not real, melted into the sofa, melting into, stuck to the sofa, glued to the sofa, one with the sofa,
  forgot how to walk, forgot how to speak, ate the whole fridge, eyes so red, tuesday blues, suicide tuesday,
  mid week blues, come down is, comedown is, comedown from, comedown on, brain zaps, serotonin gone,
  no serotonin left, spent all my serotonin
`
