/** Things that people swear at. */
export default `
  printer, printers, app, apps, car, phone, laptop, computer, pc, machine, website, site, wifi, router, software, update, program, excel, windows,
  google, siri, alexa, satnav, sat nav, bike, train, bus, boiler, kettle, oven, washing machine, dishwasher, hoover, fridge, lawnmower, van, engine,
  flat pack, ikea, box, lid, jar, shelf, door, zip, keyboard, mouse, screen, tv, telly, remote, controller, console, game, weather, hill, wind, rain,
  monday, mondays, virus, cold, flu, covid, cancer, queue, traffic, motorway, alarm, code, bug, build, server, spreadsheet, tent, umbrella, weed,
  weeds, wasp, wasps, spider, slug, slugs, seagull, seagulls, pigeon, pigeons, squirrel, mosquito, mosquitoes, fly, thing, hybrid, truck, parcel,
  package, plan, idea, film, song, book, day, week, year, life, karma, essay, dissertation, exam, assignment, course, level, paper jam, hardware,
  ladder, drill, tyre, toe, knee, back, hangover, migraine
`
  .trim()
  .split(/\s*,\s*/)
