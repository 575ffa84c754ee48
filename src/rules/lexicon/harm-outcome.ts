/** How it ends for the one who is hurt. */
export default `
  in an ambulance, in a ambulance, in the ambulance, in hospital, in the hospital, in a hospital bed, in casualty, in a and e, in the er, in icu,
  in intensive care, in a box, in a wooden box, in the boot, in the trunk, in a coffin, in a casket, in a body bag, in a bodybag, in a bag,
  in bin bags, in a ditch, in the canal, in the river, in a skip, in a pack, in a wheelchair, in a neck brace, in a cast, in plaster, in traction,
  in pieces, in bits, in the ground, in a grave, in the morgue, in the mortuary, on a stretcher, on life support, on crutches, on a drip, on a t shirt,
  through a straw, thru a straw, through a tube, with a straw, with no teeth, without teeth, without any teeth, without legs, without kneecaps,
  with a stick, with a limp, with a frame, with a bag, with broken legs, with a broken jaw, with two black eyes, under the patio, under a patio,
  six feet under, feet first, toe tagged, leaking, bleeding, limping, pissing blood, spitting teeth, spitting blood, picking up teeth, toothless,
  eating soup, sucking soup, off the floor, off the pavement, out cold, sparko, in stitches and a, a hearse, a closed casket
`
  .trim()
  .split(/\s*,\s*/)
