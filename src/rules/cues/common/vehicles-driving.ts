/** Vehicles, roads and driving. */
export default `
  %drive, driving, drove, %driver, %car, whip, %van, %truck, %lorry, %motorbike, %motorcycle, moped, %scooter, okada,
  boda, matatu, danfo, jeepney, rickshaw, %bike, %taxi, %cab, %uber, %bus, %train, %tram, the tube, subway, %plane,
  %flight, ute, utes, bakkie, tractor, forklift, hgv, artic, motorway, highway, freeway, interstate, m25, slip road,
  roundabout, traffic lights, red light, junction, hard shoulder, speed limit, mph, 0mph, kmh, steering wheel,
  at the wheel, handbrake, brakes, tyres, tires, mot, insurance, licence, license, learner, parking, parked, speeding,
  penalty points, traffic jam, petrol, fuel, servicing, garage, breakdown, dashcam, bumper, windscreen, windshield,
  seatbelt, seat belt, helmet, passenger seat, back seat, road trip, commute, hitchhike, tesla, bmw, audi, mercedes,
  ford, corsa, fiesta, toyota, honda
`
