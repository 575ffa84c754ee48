/** Hopelessness and worthlessness. */
export default `
  hopelessness, beyond hope, do not see the point, meaningless, no light, worthless, worthlessness, feel useless,
  waste of oxygen, hate myself, i hate myself, ruin everything, unloved, unlovable, unwanted, nobody understands,
  despair, despairing, desperation
`
