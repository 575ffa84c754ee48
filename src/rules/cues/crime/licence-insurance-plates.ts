/** Driving or working without licence, insurance, tax or test; false plates and papers. */
export default `
  unlicenced, untaxed, banned driver, lost my licence, unaccompanied, twoc, twocked, twocking, twoccing, twoced,
  joyrode, %joyride, %hotwire, mileage blocker
`
