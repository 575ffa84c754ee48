/** Armed and boasting of it: bio lines, home defence, brand names of firearms. */
export default `
  always armed, heavily armed, armed citizen, armed patriot, stay armed, stay strapped, stay strapped or get clapped,
  mossberg, winchester, smith and wesson, smith & wesson, sig sauer, springfield armory, ruger, kimber,
  daniel defense, desert eagle, colt 0, 0 gauge, 0ga, 0 acp, 0 magnum, 0acp, hollow point, hollow points, mag dump,
  locked and loaded, lock and load, cocked and, one in the chamber, full mag, full clip, extra mag, under my pillow,
  next to my bed, beside my bed, open carry, conceal carry, concealed carry, constitutional carry, stand your ground,
  castle doctrine, castle law, my castle, this house is protected by, this property protected, do not dial,
  we do not dial, we do not call 0, do not call 0, we do not call the police, shoot first, shoot back, i shoot back,
  shots first, questions later, ask questions later, warning shot, warning shots, no warning shots, beware of owner,
  beware the owner, forget the dog, never mind the dog, no trespassing, trespassers will be, will be shot,
  survivors will be, nothing in here worth, worth dying for, nothing inside worth, try and take, come and take,
  come take it, cold dead hands, cold dead fingers, pry it from, gun nut, gun lover, gun guy, gun girl, gunslinger,
  pew pew, pewpew, pewpewlife, 0a supporter, pro 0a, shall not be infringed, shallnotbeinfringed, minuteman,
  do not tread on me, tread on me, well regulated, killer instinct, trained killer, licensed to kill, license to kill,
  tactical vest, plate carrier, body armor, in camo with, holding a rifle, holds a rifle, holding a gun, holds a gun,
  holding a pistol, holding a shotgun, holding a knife, holding a machete, with a rifle, with a shotgun, with an ar,
  with an ak, with a glock, posing with a, pointing a gun, pointing a pistol, pointing at the camera, gun to camera,
  stack of cash and a, rows of rifles, wall of guns, gun collection, home defence, home defense, house defence
`
