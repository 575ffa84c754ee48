/** Parts of a body that people threaten to break. */
export default `
  face, head, skull, neck, throat, jaw, nose, teeth, mouth, lip, lips, eyes, eye, ribs, legs, leg, knees, kneecaps, knee caps, arms, arm, fingers,
  hands, hand, wrists, back, spine, guts, heart, tongue, balls, bollocks, nuts, dick, cock, lungs, brains, ears, ear, feet, ankles, collarbone,
  cheekbone, windpipe, insides, intestines, organs, liver, kidneys, hair, fucking face, fucking head, fucking neck, fucking legs, ugly face, smug face,
  stupid face, little face, thick skull, little neck, scrawny neck, pretty face, orbital, chin, gob, temple, stupid head, fat face, fat head,
  fucking teeth, fucking jaw, front teeth, ass, arse
`
  .trim()
  .split(/\s*,\s*/)
