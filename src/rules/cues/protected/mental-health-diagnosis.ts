/** Own mental-health diagnoses, therapy and medication. */
export default `
  mdd, dysthymia, agoraphobia, agoraphobic, emetophobia, claustrophobia, bipolar disorder, bipolar ii, cyclothymia,
  hypomania, hypomanic, bpd, eupd, schizophrenia, schizophrenic, schizoaffective, osdd, cptsd, compulsions,
  antidepressant, antidepressants, ssri, ssris, snri, sertraline, citalopram, escitalopram, lexapro, fluoxetine,
  prozac, zoloft, paroxetine, venlafaxine, effexor, duloxetine, cymbalta, mirtazapine, wellbutrin, bupropion,
  amitriptyline, lamotrigine, lamictal, quetiapine, seroquel, olanzapine, risperidone, aripiprazole, abilify,
  clozapine, antipsychotic, antipsychotics, my therapist, cmht, camhs, cahms, iapt, dbt, emdr, psych ward, sectioned
`
