/** Own mental-health diagnoses, therapy and medication. */
export default `
  my mental health, my mental illness, mental health condition, mental health struggles, my depression, clinical depression, clinically depressed,
  major depressive disorder, mdd, manic depression, treatment resistant depression, dysthymia, seasonal affective disorder, seasonal depression,
  my anxiety, anxiety disorder, generalised anxiety, generalized anxiety, generalised anxiety disorder, health anxiety, social anxiety,
  social anxiety disorder, high functioning anxiety, panic disorder, agoraphobia, agoraphobic, emetophobia, claustrophobia, i am bipolar,
  bipolar disorder, bipolar 0, bipolar 2, bipolar type, bipolar ii, cyclothymia, manic episode, hypomania, hypomanic, mixed episode, bpd,
  borderline personality disorder, eupd, personality disorder, schizophrenia, schizophrenic, schizoaffective, psychotic episode, my psychosis,
  postpartum psychosis, voice hearer, dissociative identity disorder, osdd, plural system, my ptsd, cptsd, c ptsd, complex ptsd, post traumatic stress,
  trauma survivor, my trauma, childhood trauma, complex trauma, abuse survivor, sexual assault survivor, survivor of domestic abuse, my ocd,
  diagnosed ocd, pure o, compulsions, hoarding disorder, tic disorder, adjustment disorder, my burnout, autistic burnout, nervous breakdown,
  stress leave, signed off with stress, off with stress, off with depression, off with anxiety, mental health leave, antidepressant, antidepressants,
  on antidepressants, my antidepressants, ssri, ssris, snri, sertraline, on sertraline, citalopram, escitalopram, lexapro, fluoxetine, prozac,
  on prozac, zoloft, on zoloft, paroxetine, venlafaxine, effexor, duloxetine, cymbalta, mirtazapine, wellbutrin, bupropion, amitriptyline,
  propranolol for, on lithium, lamotrigine, lamictal, quetiapine, seroquel, olanzapine, risperidone, aripiprazole, abilify, clozapine, depot injection,
  mood stabiliser, mood stabilizer, mood stabilisers, antipsychotic, antipsychotics, beta blockers for anxiety, happy pills, upped my dose, off my meds,
  coming off my meds, taking my meds, back on meds, back on my meds, psych meds, brain meds, in therapy, my therapy, my therapist, my counsellor,
  my counselor, my psychiatrist, my psychologist, my psych, my shrink, my cpn, care coordinator, community mental health team, cmht, camhs, cahms, iapt,
  talking therapy, talking therapies, dbt, emdr, group therapy, trauma therapy, therapy session, therapy today, tms treatment, psych ward, psych unit,
  mental hospital, sectioned, baker acted, crisis team, day programme, eating disorder unit, intensive outpatient, partial hospitalization
`
