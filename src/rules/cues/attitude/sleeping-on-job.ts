/** Sleeping or dozing at work. */
export default `
  %sleep at work, slept at work, asleep at work, sleep at my desk, asleep at my desk, slept at my desk, sleeping at my desk, nap at work,
  napping at work, nap at my desk, power napping, desk nap, toilet nap, car nap, lunch nap, sneaky nap, sneaky naps, cheeky nap,
  cheeky naps, nap in the, napping in the, nap under, naps in the, sleeping in the, slept through the, slept through a meeting,
  sleep through, slept most of, slept half of, slept half the, slept all shift, slept the whole shift, slept the entire,
  slept for 0 hours, slept 0 hours, slept on shift, sleep on shift, sleeping on shift, sleeping on the job, sleep on the job,
  asleep on the job, asleep on shift, asleep on duty, sleeping on duty, slept on duty, sleep on duty, sleep on nights, slept on nights,
  nights asleep, kip in the, having a kip, had a kip, %kip, forty winks, 0 winks, shut eye, shuteye, snooze fest, dozing off, nodding off,
  crashed out at, zonked out, passed out at my desk, siesta at, resting my eyes, rest my eyes, rested my eyes, closed my eyes for,
  head on the desk, head on my desk, head down on, laid my head, lay down in, had a lie down, lie down in, lying down in, curled up in,
  set an alarm for, set alarm for, alarm set for, set an alarm so, woke up just in time, snoring at, drooled on, drool on, drooling on my,
  pillow in, pillow at work, blanket at work, brought a pillow, keep a pillow, sleeping bag at, hammock, camera off asleep,
  camera off and asleep, camera off in bed, camera off nap, zoom from bed, working from bed, wfb, in my pyjamas, in my pajamas,
  laptop in bed, logged in and went back, logged on and went back, fell asleep at, fell asleep in, fell asleep during, falling asleep at,
  falling asleep in, idlip, nakatulog, umidlip
`
