/** Medicines that are misused or sold. */
export default `
  adderall, adderalls, addy, addys, addies, ritalin, vyvanse, concerta, dexies, dexys, dexedrine, dexamphetamine, modafinil, armodafinil, provigil,
  xanax, xans, xan, xannies, xanny, xannys, xanax bars, zannies, valium, valiums, vallies, vals, diazepam, benzos, benzo, benzodiazepines, klonopin,
  clonazepam, lorazepam, ativan, temazepam, temazzies, alprazolam, restyl, alprax, codeine, co codamol, cocodamol, dihydrocodeine, tramadol, trammies,
  tramadols, tramadex, tapentadol, oxycodone, oxycontin, oxys, oxy, percocet, percocets, percs, perc, perc 30s, vicodin, vicodins, vikes, norco,
  norcos, hydrocodone, morphine, oramorph, fentanyl, suboxone, subutex, subbies, pregabalin, pregabs, lyrica, gabapentin, gabbies, zopiclone, zimmers,
  zolpidem, ambien, stimulants, study drugs, smart drugs, painkillers, strong painkillers, pain pills, pain killers, sleeping pills, sleeping tablets,
  opioids, opiates, muscle relaxants, soma, tranquilisers, tranquilizers, tranqs, phenergan, promethazine, phensedyl, corex, codeine linctus, benylin,
  broncleer, steroids, tren, trenbolone, dianabol, d bol, anavar, sarms, clenbuterol, clen, test e, test cyp, winstrol, hgh, melanotan, dnp,
  ephedrine, pseudoephedrine, beta blockers, propranolol, quaaludes, barbiturates, ludes, meds, medication, prescription, prescription pills,
  prescription drugs, prescription meds, study pills, focus pills, adhd meds, adhd medication, adhd tablets, adhd pills, antidepressants,
  anxiety meds, ketamine lozenges
`
  .trim()
  .split(/\s*,\s*/)
