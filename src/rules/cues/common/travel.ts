/** Travel and holidays. */
export default `
  %holiday, vacation, vacay, %trip, travel, travelling, traveling, traveller, %journey, %flight to, airport, boarding,
  gate 0, layover, stopover, jet lag, jetlag, passport, visa, luggage, suitcase, packing, hotel, hotels, airbnb,
  resort, all inclusive, cruise, backpacking, backpacker, gap year, staycation, getaway, sightseeing, tourist,
  tourists, itinerary, souvenir, castle, cathedral, temple, ruins, old town, harbour, ferry, interrail, eurostar,
  paris, rome, london, edinburgh, dublin, new york, nyc, vegas, miami, california, toronto, vancouver, sydney,
  melbourne, bali, thailand, bangkok, vietnam, japan, tokyo, kyoto, dubai, india, delhi, mumbai, nairobi, lagos,
  accra, johannesburg, singapore, kuala lumpur, manila, hong kong, spain, portugal, lisbon, italy, greece, istanbul,
  morocco, egypt, iceland, mexico, brazil, jamaica, barbados, ✈, 🏖, 🏝, 🧳, 🌍, 🌴, wanderlust, travelgram,
  adventure
`
