/** Computing and engineering words that sound worse elsewhere. */
export default `
  %code, coding, coder, %programmer, programming, %developer, dev, devs, %bug, debug, debugging, debugged, %commit, git, github, gitlab,
  pull request, merge, merged, %branch, repo, repository, %deploy, production, prod, staging, %server, %database, sql, api, apis, backend,
  back end, frontend, front end, full stack, javascript, typescript, python, java, rust lang, golang, kotlin, c plus plus, linux, ubuntu,
  bash, kernel, docker, container, kubernetes, k8s, aws, azure, cloud, gcp, terraform, devops, sre, ci cd, pipeline, build, compile,
  compiler, stack overflow, stackoverflow, regex, null pointer, segfault, exception, stack trace, memory leak, crashed, kill process,
  kill the process, killed the process, killing processes, kill command, kill switch, kill 0, zombie process, zombie processes,
  orphan process, child process, parent process, daemon, threads, race condition, deadlock, execute, execution, executing, executable,
  abort, terminate, terminated, slave node, dump, brute force, brute forced, injection, exploit, exploits, payload, backdoor, hackathon,
  hacker news, hacking together, hacky, dirty hack, scripts, cron, patch, patched, firewall, vpn, encryption, encrypted, hash, hashing,
  tokens, ai, machine learning, ml, llm, chatgpt, gpt, copilot, neural network, training data, dataset, model training, data science,
  data scientist, analytics, dashboard, spreadsheet, excel, pivot table, jira, sprint, agile, standups, backlog, tickets, rollback, outage,
  on call rotation, postmortem, latency, cache, browser, chrome extension, app store, ios, android, raspberry pi, arduino, 3d printer,
  firmware, hardware, gpu, cpu, ssd, laptop, keyboard, wifi, router, password manager, two factor, 2fa, open source, open sourced,
  hacktoberfest
`
