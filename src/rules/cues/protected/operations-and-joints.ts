/** Own operations, replacements and waiting lists told in passing. */
export default `
  second hip, new knee, new knees, my new hip, my new knee, knee replacement, my knee replacement, hip op, knee op,
  spinal fusion, open heart surgery, bypass surgery, valve replacement, my stent, cataract op, cataract surgery,
  gallbladder out, gall bladder out, appendix out, tonsils out, thyroid out, kidney out, womb out, ovary out,
  gastric band, gastric sleeve, gastric bypass, top surgery, bottom surgery, carpal tunnel, shoulder surgery,
  acl surgery, acl reconstruction, waiting list for my, waiting list for a hip, on the waiting list for,
  on the list for a, list for a hip, on the transplant list, kidney transplant, liver transplant, donor kidney,
  bone marrow transplant, stem cell transplant, mini stroke, a stroke at, heart attack at, diagnosed with cancer at,
  my hysterectomy, ileostomy reversed, stoma reversed, stoma reversal, my mastectomy, double mastectomy,
  radiotherapy starts, chemo starts, immunotherapy starts, my infusions, blood pressure tablets, statins at,
  water tablets, anti epileptics, on lithium, on sertraline, on citalopram, on fluoxetine, on prozac, on methotrexate,
  on humira, on testosterone, months on t, year on t, years on t, months on e, on estrogen, on oestrogen, on prep,
  on prep and, hearing loss in, loss in my left, deaf in my, blind in one, blind in my, sight in one eye, one kidney,
  one lung, half a lung, half a thyroid, metal plate in my, rods in my spine, pins in my, my prosthesis, below knee,
  above knee amputee, missing a leg, missing an arm, born with one, born with no, cleft lip, club foot, hydrocephalus,
  ehlers danlos, marfan, motor neurone, my mnd, young onset, my parkinsons, my tremor, essential tremor, my tics,
  my seizures are, seizure free, seizure free for, flare day, rest day because of my, out of spoons, low spoons,
  spoon count, bad brain day, anxiety and i, my anxiety and, panic disorder, health anxiety, social anxiety disorder,
  off with depression, off with anxiety, off with burnout, off sick with depression, off sick with anxiety,
  back from sick leave, sick leave for my, on reduced hours since, on long term sick, medically retired,
  ill health retirement, disability leave, disability pension, my pip claim, pip assessment, my pip assessment
`
