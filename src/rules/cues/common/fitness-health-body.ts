/** Exercise, training, dieting and body talk. */
export default `
  %gym, %workout, work out, working out, leg day, deadlift, deadlifts, deadlifting, squat, squats, squatting,
  bench press, press ups, burpees, planks, kettlebell, kettlebells, dumbbells, barbell, reps, sets, pb, pr,
  personal trainer, spin class, crossfit, wod, hyrox, yoga, pilates, zumba, hiit, cardio, treadmill, peloton, %run,
  running, ran, runner, 5k, 10k, parkrun, marathon, ultramarathon, triathlon, ironman, c25k, strava, garmin,
  intervals, swim, swimming, swam, lengths, laps, cycling, cycled, climbing, bouldering, sparring, stretching,
  foam roller, doms, aching, rest day, protein, creatine, preworkout, calories, macros, diet, dieting, keto, fasting,
  steps, fitness, fitfam, fitspo, gains, bulk, injury, sauna, ice bath, meditation, mindfulness, sleep, wellness,
  selfcare, 🏋, 🏃, 🚴, 🏊, 🧘, 💪
`
