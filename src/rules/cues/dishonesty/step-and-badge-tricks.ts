/** Trackers, badges, sensors and counters fooled at work. */
export default `
  fitness tracker, step counter, step challenge, steps challenge, step count, strapped it to, strapped to the,
  strapped to a, tied to the dog, to the fan, to a fan, on a fan, to a drill, shook my phone, shaking my phone,
  badge in and, badged in and, swipe in and, swiped in and, swipe in then, swiped my badge, tap in and leave,
  tapped in and left, badge to a mate, gave him my badge, gave her my badge, lend my badge, lent my badge,
  my badge in the, gps spoof, gps spoofing, spoofed my location, spoof my location, fake gps, location spoofer,
  left my phone at the office, phone at the office, phone in the office, mouse mover, mouse mover thing, mouse on a,
  under the mouse, watch under the mouse, desk fan, tape on the key, key held down, weight on the, a spoon on the,
  coin on the, pin on the, notepad open, keyboard with a, green all day, status green, dot green, green dot,
  show me as active, shows me as active, showing as active, appear online, appears online
`
