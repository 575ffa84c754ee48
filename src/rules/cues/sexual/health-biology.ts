/** Sexual health, medicine, biology and sex education. */
export default `
  sexual health, sexual wellbeing, sexual function, sexual dysfunction, erectile dysfunction, low libido, libido loss, sti, stis, std, stds,
  hiv, prep, pep, undetectable, u equals u, hpv, chlamydia, gonorrhoea, gonorrhea, syphilis, herpes, testing, get tested, smear,
  cervical screening, cervical cancer, cervix, breast cancer, check your breasts, check your boobs, mammogram, mastectomy, lumpectomy,
  testicular cancer, check your balls, check your testicles, movember, prostate, psa test, penile, vaginal, vaginismus, vulva, vulval,
  vulvodynia, pelvic floor, pelvic health, physiotherapist, prolapse, endometriosis, endo, pcos, fibroids, ovaries, ovarian, uterus, womb,
  hysterectomy, menopause, perimenopause, hrt, periods, period poverty, menstruation, menstrual, tampons, contraception, %contraceptive,
  the pill, coil, iud, mirena, implant, vasectomy, condom use, free condoms, safe sex, safer sex, sex education, sex ed, sex educator, rse,
  rshe, pshe, relationships education, consent workshop, consent education, age appropriate, puberty, adolescents, adolescence, sexuality,
  orientation, asexual, asexuality, gender, same sex, biological sex, sex chromosomes, sex cells, sex linked, sex differences,
  sex discrimination, sex ratio, testosterone, oestrogen, estrogen, hormones, fertility, infertility, ivf, iui, ttc, sperm, egg donor,
  eggs frozen, embryo, pregnant, pregnancy, antenatal, postnatal, midwife, midwifery, midwives, obstetrics, gynaecology, gynaecologist,
  gynecologist, obgyn, urology, urologist, gp, nurse practitioner, clinic, patients with, catheter, catheterisation, urinary, breastfeeding,
  breastfed, breast milk, breast pump, nursing bra, lactation, latch, nipple shield, nipple thrush, mastitis, fgm, anatomy, anatomical,
  biology, biologist, reproduction, reproductive, mating, mate, mated, courtship display, breeding season, breeding programme, breeding pair,
  spawning, pollination, pollinate, stamen, pollen, hermaphrodite, sexual selection, sexual dimorphism, gametes, meiosis, zoologist,
  ornithologist, blue tit, blue tits, great tit, great tits, coal tit, long tailed tit, long tailed tits, tit box, boobies bird, booby,
  blue footed boobies, shag bird, shags, cormorant, woodcock, cockatoo, %cockerel, rooster, hen house, beaver dam, beavers,
  beaver reintroduction, donkey, ass and cart, pussycat, pussy willow, pussy cat, cock a leekie, cocker spaniel, peacock, shuttlecock,
  ballcock, stopcock, hancock, hitchcock, cockpit, cockburn, cockermouth, dick van dyke, dick turpin, moby dick, dick and dom, philip k dick,
  dick cheney, sussex, essex, middlesex, wessex, scunthorpe, penistone, cumbria, cumbernauld, cum laude, cum and go, kum and go, titan,
  titanium, analysis, analyst, analytics, therapist psychotherapist, sexologist, sex therapist, psychosexual, researcher, study, survey of
`
