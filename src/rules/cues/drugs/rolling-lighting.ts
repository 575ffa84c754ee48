/** Rolling, lighting and passing cannabis, as whole phrases. */
export default `
  %roll a fat one, a fat one, fat ones, %roll one up, %roll a joint, %roll a blunt, %roll a spliff, %roll a zoot,
  %roll me one, %roll us one, %spark up, %spark one, %spark a, %spark it up, %skin up, %skin one up, %bun a zoot,
  %bun one, %light a joint, %light a spliff, %light a blunt, %light up a joint, %light up a spliff, %pack a bowl,
  %pack the bowl, %pack another bowl, %pack a cone, %pull a cone, %pull cones, punched a cone, punching cones,
  %hit the bong, bong hit, bong hits, bong rip, bong rips, %rip the bong, %hit the pen, %hit my pen, %hit the vape,
  %hit the joint, %hit this joint, %hit the blunt, %pass the joint, %pass the blunt, %pass the spliff,
  passed round a joint, %share a joint, %share a spliff, %smoke a joint, %smoke a spliff, %smoke a blunt,
  %smoke a bowl, %smoke a zoot, %smoke a j, %smoke some weed, %smoke weed, %smoke bud, %smoke ganja, %smoke herb,
  %smoke some herb, %smoke trees, %smoke up, %smoke loud, smoke sesh, smoking sesh, couple of tokes, few tokes,
  %take a toke, %take a hit, cheeky zoot, cheeky joint, cheeky spliff, cheeky smoke, cheeky doob, garden zoot,
  park zoot, bedtime joint, bedtime spliff, morning joint, morning spliff, sunday spliff, after work joint,
  post work spliff, %finish the joint, half a joint, half a spliff, joint in hand, spliff in hand, joint on the go,
  joint for breakfast, fatties, %twist one up, rolling tray, joint behind my ear
`
