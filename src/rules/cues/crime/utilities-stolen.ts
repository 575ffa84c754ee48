/** Electricity, gas, water, cable and wifi taken or meters tampered with. */
export default `
  katiyabaaz, izinyoka, izinyokanyoka, skoonie, skoonies
`
