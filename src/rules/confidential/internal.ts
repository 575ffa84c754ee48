import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Inner papers and screens',
  understood: 'You show or quote papers, chats or screens from inside a workplace.',
  why: 'Whoever shows the inside of one firm will be thought to show the inside of the next.',
  source: { name: 'CareerBuilder 2018', figure: 'sharing confidential information, 20 %' },
  advice: 'Delete the post and the picture. Look at the edges of other pictures from work: screens, boards and badges.',
  severity: 'medium',
  when: { negated: 'no', condemned: 'any' },
  flags: [
    { words: '(screenshot|screenshots|screengrab|screengrabs|screen grab|screenshotted|screen shot|screen shots|photo|pic|picture|pics|copy|leak|leaking|leaked|posting|attached|attaching|here is|swipe for) .. @confidential-internal', without: ['(my own|open source|public|tutorial|portfolio|demo|published|webinar|template|grade book of my|course|side project)'] },
    { words: '(swipe|scroll|see) (for|left|right|through)? .. (screenshot|screenshots|receipts|emails|slack|messages|chat)', with: [['@confidential-work', '(vp|ceo|boss|manager|hr|director|general|general)']] },
    { words: ['internal (use)? only', '(screen|monitor|laptop|whiteboard|board|dashboard|spreadsheet|chart|badge|lanyard|document|documents|papers|file|files|folder) (showing|shows|with|marked|labelled|labeled|headed|titled|reading|listing|of) .. (revenue|sales|salary|salaries|payroll|customers|customer|clients|client|patients|patient|pupils|roadmap|launch|confidential|internal|draft|unreleased|forecast|pipeline|merger|layoffs|(residents|patients|pupils|staff|clients|customers|employee|employees) names|budget|q1|q2|q3|q4|codename)'], with: [['(screen|screens|monitor|laptop|whiteboard|slide|slides|screenshot|dashboard|spreadsheet|document|documents|folder|desk|board|photo|selfie|stamped|watermark|banner|deck|chart|label|email|prototype|file|papers|paper)']] },
  ],
  allows: ['(open source|public|published) .. (dashboard|roadmap|data)', 'confidential (helpline|support|advice|service|and free)', '(free and|private and|safe and) confidential', 'confidential (counselling|shredding)'],
  harmlessIn: ['game'],
} satisfies Rule // prettier-ignore
