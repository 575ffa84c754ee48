/** Words that only talk of exercise brings up. */
export default `
  gym, workout, workouts, work out, leg day, arm day, chest day, squat, squats, deadlift, deadlifts, bench press, overhead press, kettlebell,
  kettlebells, dumbbell, dumbbells, barbell, %rep, hiit, crossfit, wod, yoga, pilates, spin class, spinning class, peloton, personal trainer, cardio,
  treadmill, burpee, burpees, lunges, planks, press ups, push ups, pushups, pull ups, pullups, sit ups, 5k, 10k, couch to 5k, parkrun, half marathon,
  marathon, ultra marathon, long run, intervals, hill sprints, glutes, quads, hamstrings, hammies, calves, abs, doms, protein shake, gains, body pump,
  bodypump, zumba, boxercise, swim session, lengths of the pool, physio, foam roller, stretching, zone 2, strava, garmin, personal best, new pb,
  new pr, spin bike, rowing machine, couch 2 5k, warm up, cool down, my trainer, my pt, 🏋, 🏃, 🧘, 🚴, 🏊
`
  .trim()
  .split(/\s*,\s*/)
