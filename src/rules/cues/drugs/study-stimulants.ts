/** Study drugs and medicines for attention taken by those to whom they were not prescribed. */
export default `
  adderall, addy, addys, addies, adderal, adderalls, adderral, ritalin, rittys, riddalin, vyvanse, vyvanses, vyvance, concerta, concertas,
  modafinil, moda, modafinils, modalert, modvigil, provigil, armodafinil, waklert, nuvigil, elvanse, dexedrine, dexies for exam,
  dexamphetamine, dexamfetamine, dex pills, focalin, methylphenidate, medikinet, lisdexamfetamine, study drug, study drugs, smart drug,
  smart drugs, smart pill, smart pills, study pills, study buddies pills, focus pills, concentration pills, noopept,
  without a prescription, no prescription, not prescribed, not even prescribed, not my prescription, do not have a prescription,
  do not have adhd, do not even have adhd, faked adhd, fake adhd, faking adhd, fake a diagnosis, fake prescription, fake script,
  forged script, forged prescription, doctor shopping, doctor shop, all nighter on, clenbuterol for focus, duromine, phentermine,
  ephedrine, ephedra, eca stack, caffeine pills, pro plus and
`
