/** Driving, as people say it. */
export default `
  drove, drive, driving, driven, drives, behind the wheel, at the wheel, took the wheel, took the car, take the car, took the van, took the bike,
  got in the car, got in my car, got in the van, get in the car, jumped in the car, hopped in the car, hopped in my car, jumped in my car, car home,
  van home, motor home from, rode home, riding home, rode my motorbike, rode the motorbike, rode my bike, rode the scooter, rode my scooter,
  riding my bike, my keys and drove, made it home in the car, parked like, parallel parked, motorway home, drive thru, drive through, wheeled the car,
  drove home, drive home, driving home, drove back, drive back, driving back, did the school run, the school run, gave everyone a lift,
  gave them a lift, gave him a lift, gave her a lift, give everyone a lift, uber driving, cruising, lift home, took the boat out, motored home,
  steering
`
  .trim()
  .split(/\s*,\s*/)
