/** Where one hides from work. */
export default `
  hiding, %hide from work, hid from, hid in the, hide in the, hide out, in the bog, on the bog, on the toilet, on the loo, on the throne,
  in the cubicle, toilet cubicle, disabled toilet, disabled loo, accessible toilet, in the restroom, in the washroom, restroom break,
  bathroom break, in the cr, comfort room, in the stock room, in the stockroom, stock cupboard, stationery cupboard, supply cupboard,
  supply closet, store room, storeroom, broom cupboard, broom closet, janitors closet, linen cupboard, linen room, sluice, plant room,
  post room, mail room, archive room, filing room, print room, photocopier room, in the walk in, walk in freezer, walk in fridge,
  dry store, pot wash, behind the bins, by the bins, bin area, smoking area, smoking shelter, in the stairwell, back of the warehouse,
  back of the lorry, in the work van, in my van, in the cab, cab of the, in the car park, behind the shed, site cabin, in the container,
  portacabin, in the digger, behind the pallets, top of the racking, behind the boxes, under my desk, empty meeting room,
  booked a meeting room, spare meeting room, first aid room, sick bay, nursing room, fitting rooms, empty classroom, empty ward,
  empty bed, spare bed, on call room, store cupboard, cafe round the corner, coffee shop round, pub at lunch, out of sight,
  out of the way, where no one can find, nobody can find me, no one can find me, can not find me, nobody knows where, no cameras, no cctv,
  blind spot, camera does not reach, cameras do not cover, away from the cameras, dead angle
`
