/** Own pregnancy, IVF, loss, adoption, family plans and leave. */
export default `
  pregnancy test, bfp, bfn, preggo, preggers, preggy, we are expecting, expecting our first, due in june,
  due in october, sonogram, baby bump, bumpdate, babymoon, my baby shower, hyperemesis, preeclampsia, c section,
  epidural, hypnobirthing, doula, antenatal, postpartum, ppd, gave birth, mum to be, baby number 0,
  before the baby comes, trying for a baby, ttc, conceiving, want kids, want children, broody, do not want kids,
  childfree, childless, cnbc, ivf, egg freezing, iui, icsi, fertility clinic, infertility, infertile, sperm count,
  ovulation, ovulating, clomid, letrozole, surrogate, surrogacy, miscarriage, miscarriages, miscarried, stillbirth,
  stillborn, ectopic, tfmr, our adoption, i am adopted, adoptee, found my birth, fostering, foster mum,
  grew up in care, mat leave, maternity pay, back from mat leave, contraception, vasectomy, hysterectomy, single mum,
  single dad, widow, widowed, widower, divorced, getting divorced, my divorce, newlywed, getting married, 🤱
`
