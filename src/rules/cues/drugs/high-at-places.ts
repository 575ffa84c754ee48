/** High at work, lectures, family dinners and other places where one should not be. */
export default `
  high at, high during, high for my, high all day, high every day, high before, high the whole, high the entire,
  high on shift, high off my, high out of my, high right now, came in high, turned up high, turn up high,
  showed up high, show up high, went in high, go in high, went to work high, at work high, to class high,
  sat there high, sit there high, stoned at, stoned in, stoned during, stoned for, stoned every, stoned all day,
  stoned the whole, came in stoned, turned up stoned, showed up stoned, baked at, baked in, baked before,
  baked for my, baked the whole, zooted at, zooted in, faded at, faded in, blazed at, blazed before, blazed the whole,
  fried at, mashed at, mashed in, off it at, off my face at, off my head at, wired at, wired the whole, gurning at,
  gurning in, pinging at, buzzing off, coked up, coked up at, coked out, pilled up, pilled out, k holing, k holed,
  in a k hole, tripping at, tripping in, tripping through, tripping balls, tripping during, peaking at, peaking in,
  peaking during, still high, still high from, still coming down, still rolling, still tripping, still wired,
  so high i, so high that, so stoned i, so stoned that, so baked i, high enough to, too high for, too high to,
  too stoned for, too stoned to, too baked to, too fried to, bit high, little high, slightly high, kinda high,
  lowkey high, mildly high, proper high, properly high, hella high, mad high, super high, very high right,
  really high right, functioning stoner, functional stoner
`
