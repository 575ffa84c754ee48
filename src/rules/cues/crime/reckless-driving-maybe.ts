/** Words that may mean this idea and often mean something else (reckless-driving). */
export default `
  %speed, 0 mph, 0mph, 0 km h, 0kmph, redline, limiter, %boot it, hoons, %gap, %race, takeover, sideshow, sideshows,
  donuts, burnout, burnouts, skids, %drift, wheelie, wheelies, no helmet, triples, sur ron, surron, no lights,
  lights off, no hands, undertook, %undertake, %tailgate, wrong way, wrong side, bus lane, level crossing, outran,
  did not stop, clipped a, drove off, gatso, demerit, demerits, awareness course, overloaded, overload, in the boot,
  no brakes, decat
`
