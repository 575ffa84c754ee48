/** Computing and engineering words that sound worse elsewhere. */
export default `
  %code, coding, coder, %programmer, programming, %developer, dev, devs, %bug, debug, debugging, debugged, %commit,
  git, github, gitlab, pull request, merge, merged, %branch, repo, repository, %deploy, production, prod, staging,
  %server, %database, sql, api, apis, backend, frontend, front end, full stack, javascript, typescript, python, java,
  golang, kotlin, linux, ubuntu, bash, kernel, docker, container, kubernetes, k8s, aws, azure, cloud, gcp, terraform,
  devops, sre, pipeline, build, compile, compiler, stack overflow, stackoverflow, regex, null pointer, segfault,
  exception, stack trace, crashed, kill 0, zombie process, zombie processes, child process, daemon, threads,
  race condition, deadlock, execute, execution, executing, executable, abort, terminate, terminated, dump, injection,
  exploit, exploits, payload, backdoor, hackathon, hacky, scripts, cron, patch, patched, firewall, vpn, encryption,
  encrypted, hash, hashing, tokens, ai, machine learning, ml, llm, chatgpt, gpt, copilot, dataset, data science,
  analytics, dashboard, spreadsheet, excel, jira, sprint, agile, standups, backlog, tickets, rollback, outage,
  postmortem, latency, cache, browser, ios, android, raspberry pi, arduino, firmware, hardware, gpu, cpu, ssd, laptop,
  keyboard, wifi, router, password manager, two factor, 2fa, open source, open sourced, hacktoberfest
`
