/** Words that may mean this idea and often mean something else (hacking-accounts). */
export default `
  spyware, stalkerware, keylogger, keyloggers, defaced, sql injection, sqli, sqlmap, xss, bruteforce, checker,
  rockyou, hydra, hashcat, aircrack, kali, pineapple, deauth, %flipper, metasploit, nmap, payload, rooted, %pwn,
  exploit, exploits, zeroday, 0day, 0 day, backdoor, botnet, botnets, ransomware, malware, %exfiltrate, darkweb,
  darknet, swatting, doxxing, doxing, %jailbreak, piggyback, piggybacking, piggybacked
`
