/** Exercise, training, dieting and body talk. */
export default `
  %gym, %workout, work out, working out, leg day, legs day, arm day, chest day, push day, pull day, deadlift, deadlifts, deadlifting,
  squat, squats, squatting, bench press, bench pressed, pull ups, press ups, push ups, burpees, planks, kettlebell, kettlebells, dumbbells,
  barbell, reps, sets, pb, pr, personal trainer, pt session, spin class, crossfit, wod, hyrox, yoga, pilates, zumba, hiit, cardio,
  treadmill, peloton, %run, running, ran, runner, 5k, 10k, parkrun, marathon, ultramarathon, triathlon, ironman, c25k, strava, garmin,
  intervals, hill sprints, swim, swimming, swam, lengths, laps, cycling, cycled, bike ride, rowing machine, climbing, bouldering,
  martial arts class, sparring, boxing class, stretching, foam roller, doms, sore legs, aching, rest day, protein, creatine, preworkout,
  calories, macros, diet, dieting, weight loss, slimming world, weight watchers, lost 0 pounds, keto, fasting, steps, vo2 max, heart rate,
  fitness, fitfam, fitspo, gains, bulk, cut season, injury, physio appointment, sports massage, sauna, ice bath, cold plunge, meditation,
  mindfulness, sleep, wellness, self care, selfcare, 🏋, 🏃, 🚴, 🏊, 🧘, 💪
`
