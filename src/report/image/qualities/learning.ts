import type { Quality } from '../quality.ts'

export default {
  asks: `
    what you learned, ask questions, inquisitive, enquiring mind, continuing professional, open to feedback
    learning mindset, eager to learn, keen to learn, willing* to learn, curiosity, growth mindset, continuous learning
    lifelong learning, learn quickly, quick learner, fast learner, pick up new, knowledge up to date, skills up to date
    keen to develop, professional development, keep developing, stay current, willing to train, willing to be trained
    improve yourself, keep* improving, always improving, improve every, better every, develop yourself
    develop your skills, develop your career, develop new skills, self-development, personal development, cpd
    stay a beginner, asks questions, most questions, keep up with, keeps up with, keep abreast, up to date with
    coachable, teachable, humility, new skills, no experience necessary, training provided, we teach you, we will teach
    keep improving, keeps improving, measure ourselves, best version, further training, further study
    further qualification, work towards, work towards a, development opportunities, opportunity to learn
    learn the trade, learn the ropes, learn new, learn on the job, learning on the job, keep learning, always learning
    never stop learning, love learning, love to learn, loves to learn, willing to develop, committed to developing
    commitment to developing, committed to learning, self improvement, self-improvement, seek feedback, seeks feedback
    take feedback, takes feedback, learn fast, learns fast, learns quickly, quick to learn, fast learners
    thirst for knowledge, intellectual curiosity, inquiring mind, appetite for learning, appetite to learn
    desire to learn, wish to learn, drive to learn, interest in learning, commitment to learning, commitment to cpd
    take a certificate, take a qualification, gain a qualification, gain qualifications, get better every, coachability
    personal growth, professional growth, curiosity about, start studying, keen to be trained, get better at
    better at the job, always better, reflective and, done differently, you don't need to have, don't need to know
    clinical supervision, revalidation, new tool*, keep* up with, field that changes, keeps learning
    professional qualification*, towards a qualification, willing to undertake training, undertake training
    complete training, attend training, mandatory training, refresher*, continuing education
    training and development activities, develop your knowledge, take on board feedback, act on feedback
    keen to progress, cpd hours, ceu*, curious mind, naturally curious, stay up to date, stays up to date
    keep up to date, develop professionally, curious and, be curious, are curious, stays curious, learn, learns
    we teach, teach you, teach yourself, teaching yourself, teaches themselves, self-taught, want to learn
    training towards, itch to learn, stop being curious, curious, one new lesson, lesson daily, learn something
    something new every, asking questions, wants to know, want to know how, want to know why, want to know how things
    take instruction, takes instruction, take correction, willing to be taught, happy to be taught, happy to be shown
    read around, reads around, reads widely, read widely, soak up, soaks up, absorb, absorbs, sponge, open to learning
    open to criticism, better than yesterday, keep your skills, keep your knowledge, training academy, basic academy
    training program, training programme and, trainee, apprenticeship standard, latest research, latest guidance
    latest techniques, latest developments, continuous professional, continuing development, ongoing training
    hungry for, train towards, retrain, upskill, learn as you go, mandatory continuing, evidence of attendance
    learn from mistakes, learns from mistakes, sent on a course, courses and pass, expected to pass, study for the
    studying towards, willing to study, keen to study, not sure ask, read up on, reads up on, can't help it, telling-off
    take a telling, know the trade by, if you watch, watch and ask, watching and asking, how things are made
    how things are done, how it all works, picks up quickly, pick things up, picks things up, pick up quickly
    undertake further, further your skills, changed your mind, for the fun of it, never done it before
    never stops learning, want to get better, wants to get better, get better each, improve your skills, develop as a
    develop as an, grow in the role, grow in your, learning curve, steep learning, learn from others, learn from older
    learn from the best, learn something new, we'll teach, will teach you, will train you, we train you, will be trained
    full training and, qualify as, qualified within, work towards your, working towards your, sit exams, night school
    day release, day-release, block release, college one day, college day, attend college, study leave, level 3 within
    qualification within, certificate within, ticket within, revalidate, cpd points, continued professional
    continual professional, professional curiosity, research interest, interested in how, interested in why
    interest in how, nosy about, hungry mind, enquiring, keeps abreast, up to date on, stays current, keep current
    feedback on the chin, use feedback, uses feedback, take criticism, takes criticism, accept criticism
    constructive criticism, being corrected, own mistakes and learn, learn from it, reflect on your, reflective practice
    reflective practitioner, supervision and reflect, willing to be wrong, don't know yet, don't yet know
    say i don't know, i don't know, learn from experience, curious about how, curious about the, keep up with new
    keep up with changes, keep up with the, itch to keep up, keep up to
    {want|wants|keen|hungry|eager|willing|ready|love|loves} + {learn|train|grow|develop|improve|qualify}
    {never|nobody|no one|not} + {finished|know everything|stop learning|stops learning|know it all}
    {want*|keen|willing|ready|happy|prepared|open} + {study*|train*|qualif*|certificate|course|get better|improve|learn*|taught}
    {learn*|teach yourself|picks up} + {tool*|new|fast|quick*|lunch|afternoon|week|software|language|system*}
    {we|we'll|company} + {pay for|fund|put you through|sponsor} + {study*|studies|course*|exam*|qualification|certificate|cert|training|licence|degree}
    {feedback|criticism|advice} + {take*|seek*|ask*|act|gift|welcome*|open|give and receive|use it}
    {cert|certificate|diploma|qualification|level 2|level 3|cert iii|cert iv|exam*} + {do your|study*|we pay|funded}
    {stay*|keep*} + {on top of|abreast|ahead of} + {field|trends|developments|technology|research|regulation*|industry|changes}
    {pass|passes|complete|completes|clear|finish|attend|undertake|take|study|sit} + {course|courses|exam|exams|academy|certification|modules|blocks|foundation|licensing|apprenticeship|diploma|certificate|test within|training within|training programme|training program|induction training}
    within _ {months|year|years|weeks} of {hire|joining|starting|appointment|start}
    {new|latest|unfamiliar} {tool|tools|platform|platforms|trends|techniques|methods|technologies|technology|software|products|systems} + {learn|pick up|picks up|try|tried|keep|stay|master|explore|quick*}
    {listen*} + {answer|advice|instruction*|older hands|experienced}
    {teach|train|show} you {everything|the rest|the trade|how|the ropes|on the job|all}
    {learn*|train*|study*|develop*|improve*} + {willing*|keen*|eager*|want*|appetite|hungry|ready|happy|open|commit*|desire|love*}
    {learn*|new skill*|new tool*|develop*|cpd|training|course*|qualification*} + {quick*|fast|curious|curiosity|commit*|willing*|keen*|eager|want to|wants to|open to|continu*|ongoing|professional|undertake|lifelong|constantly|always}
    {feedback|criticism|advice|mistakes} + {take*|learn*|seek*|welcome*|open|act on|give and}
  `,
  hints: `
    own development, training and develop*, curious, learn, learning, learner, learns, studying, improving, get better
    apprentice*, trainee, beginner, feedback, humble, reflective, no experience needed, training is given, we train
    college, working towards, eager, keen, cert, taught, teach you, reflect, lesson, studies, exams, curiosity
    no experience
  `,
  strengths: ['learning'],
  shows: `
    i learned, i learnt, learning, finished the course, certificate, reading about, first time trying
  `,
  against: [],
} satisfies Quality
