/** Things one drives. */
export default `
  %car, %van, %truck, %lorry, %bike, %motorbike, %motorcycle, %scooter, moped, ute, bakkie, suv, jeep, pickup, pick up, bus, %taxi, cab, %forklift,
  tractor, digger, golf buggy, golf cart, quad, quad bike, e scooter, escooter, boat, jet ski, jetski, coach, minibus, transit, hgv, the wheel, whip,
  the whip, motor, hatchback, audi, bmw, merc, corsa, clio, fiesta, honda, tesla, toyota, mustang, okada, boda, matatu, auto, rickshaw, scooty,
  bullet, activa
`
  .trim()
  .split(/\s*,\s*/)
