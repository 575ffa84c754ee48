/** Where it happened, and whom it is about: colleague, client, stranger. */
export default `
  in the office, at the office, at my desk, on my desk, on her desk, on the desk, photocopier, stationery cupboard,
  storeroom, stockroom, stock room, server room, meeting room, boardroom, staff room, staffroom, work toilets,
  in the toilets, pub toilets, walk in freezer, kitchen table, in the kitchen, on the sofa, on the stairs,
  in the shower, in the bath, hot tub, jacuzzi, sauna, changing rooms, in the car, back seat, backseat, car park,
  carpark, multi storey, layby, on the bonnet, on the bus, on the train, on a plane, on the beach, in the sea,
  in the park, alleyway, down an alley, in a tent, graveyard, in the library, in the lift, in the elevator, hotel,
  motel, travelodge, airbnb, balcony, on the roof, work do, christmas party, works do, %colleague, co worker,
  co workers, boss, manager, supervisor, ceo, secretary, secretaries, receptionist, %intern, new girl, new starter,
  new hire, trainee, temp, it guy, %client, %customer, %patient, %guest, tenant, lodger, landlady, %student, %pupil,
  teacher, lecturer, professor, tutor, %nurse, doctor, dentist, hygienist, physio, masseuse, masseur, therapist,
  personal trainer, guy at the gym, waitress, waitresses, %barmaid, bar staff, barista, barman, bartender,
  flight attendant, stewardess, cabin crew, pilot, uber driver, plumber, %builder, postman, delivery driver, gardener,
  babysitter, nanny, cleaner, maid, housekeeper, neighbour, %stranger, random, a bird, girl in front, jogger,
  weather girl, weathergirl, newsreader, presenter, actress, actor, singer, cosplayer, streamer, footballer,
  %cheerleader, your mum, my wife, my husband, my boyfriend, my girlfriend
`
