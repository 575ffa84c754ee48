/** Vehicles, roads and driving. */
export default `
  %drive, driving, drove, %driver, %car, whip, %van, %truck, %lorry, %motorbike, %motorcycle, moped, %scooter, okada, boda, matatu, danfo,
  jeepney, tricycle ride, rickshaw, tuk tuk, %bike, %taxi, %cab, %uber, %bus, %train, %tram, the tube, subway, %plane, %flight, ute, utes,
  bakkie, tractor, forklift, hgv, artic, motorway, highway, freeway, interstate, m25, dual carriageway, slip road, roundabout,
  traffic lights, red light, junction, fast lane, hard shoulder, speed limit, mph, 0mph, kmh, steering wheel, behind the wheel,
  at the wheel, on the wheel, handbrake, brakes, tyres, tires, mot, insurance, licence, license, learner, l plates, p plates, parking,
  parked, speeding, penalty points, traffic jam, rush hour, petrol, fuel, servicing, garage, breakdown, aa recovery, dashcam, bumper,
  windscreen, windshield, seatbelt, seat belt, helmet, passenger seat, back seat, road trip, commute, hitchhike, tesla, bmw, audi,
  mercedes, ford, golf gti, corsa, fiesta, toyota, honda
`
