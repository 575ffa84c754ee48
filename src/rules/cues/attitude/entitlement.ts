/** Entitlement: demands and contempt for pay, tasks or starts below oneself. */
export default `
  where is my promotion, wasted on, do not do mornings, making tea, make the tea, why do i have to, i refuse to
`
