/** Driving drunk, high or over the limit. */
export default `
  %drive drunk, drive better after, back roads because, alcoblow, dui, duis, dwi, dwis, dronkbestuur
`
