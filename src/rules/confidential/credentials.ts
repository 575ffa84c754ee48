import type { Rule } from '../../model/rule.ts'

const SECRET =
  '(password|passwords|passwd|pw|pwd|passcode|pass code|passphrase|login|log in|logins|credentials|api key|api token|access token|secret key|private key|door code|alarm code|keypad code|entry code|gate code|safe code|till code|key code|lock code|door pin|safe combination|combination|master code|admin code|wifi code|wifi key|wifi pass|manager code|override code|staff code|discount code for staff|vpn)'
const VALUE =
  '(@mixed|@idnumber|@code|@number|password|passw0rd|password1|admin|guest|welcome|letmein|qwerty|changeme|root|test|hunter2|company name|name of the dog|our name|the company name|summer|winter|welcome1)'

export default {
  title: 'Passwords, keys or codes',
  understood: 'You show a password, a key or a door code.',
  why: 'Whoever reads it can use it, and whoever hires sees that it was posted.',
  source: { name: 'CareerBuilder 2018', figure: 'sharing confidential information, 20 %' },
  advice: 'Delete it and change the password or code today; tell whoever looks after security.',
  severity: 'high',
  when: { negated: 'any', quoted: 'any', condemned: 'any' },
  flags: [
    '(bay|door|gate|alarm|panel|safe|yard|site|lock|till|garage|store|back|shutter|cellar|roof|staff|lift|locker|key safe|bin store|medicine|drugs) ..1 (code|pin|combination|number) is (still)? (@mixed|@code|@number|@idnumber)',
    `${SECRET} ((to|for|of|at|on|is|are|in) ..)? (is|are|was|been|has been|have been|remains|is still|still|set to|being|reads|says|literally|has been|=) (still|just|literally|the|our|a|now|currently|always)? ..1 ${VALUE}`,
    `!((login|logins|passwd|vpn) @number) ${SECRET} ${VALUE}`,
    '(password|passcode|passphrase|wifi code|alarm code|door code|gate code|safe code|pin code) (for|to|on|at|in) (the|our|my|all|this|staff) .. (is|are) !@confidential-not-value *',
    '(staff|work|office|admin|server|shop|ward|school|team|client|company|shared|prod|production|root) (password|passcode|login|wifi) (is|are) !@confidential-not-value *',
    `(alarm|door|safe|gate|till|entry|keypad) code .. (is|are) ..9 @number`,
    '(staff|work|office|shop|store|school|ward|company|guest room|back office|hospital|our|kitchen) (wifi|wi fi|login|log in|password|passcode|door code|safe|till) (is|are|been) (still|just)? ..1 $',
    { words: '(mysql|psql|ssh|ftp|sftp|curl|mongodb|postgres|redis|docker login|smb|rdp) ... (root|admin|sa|postgres|ubuntu|administrator)', with: ['(prod|production|our|live|works fine|server|box|timing out|p)'] },
    '(ghp|xoxb|xoxp|glpat|sk live|sk proj|rk live|aws secret access key|aws access key id|begin rsa private key|begin private key|begin openssh private key) *',
  ],
  allows: ['(password|passwords) (manager|managers|reset|hygiene|policy|policies|protected|game)', '(never|do not|stop) (share|use|write|reuse|put|post)', 'forgot .. password', '(change|changed|reset) (your|my|the) password', 'your password'],
  allowsInPost: ['(at|to|for) (my|our|the) (party|barbecue|bbq|birthday|housewarming)', 'who(ever)? is at the party', 'whoever is at', '(drop|leave) ..4 (off|round|by)', 'our (house|flat) (is|at)'],
  harmlessIn: ['game', 'film', 'security-work'],
} satisfies Rule // prettier-ignore
