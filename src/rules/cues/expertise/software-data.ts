/** Terms of software, data, operations, security, the web and machine learning, as a practitioner uses them. */
export default `
  api, apis, graphql, endpoint, %endpoint, http, https, tls, dns, cache, caching, latency, throughput, load balancer,
  retry, retries, backoff, idempotent, idempotency, timeouts, race condition, deadlock, mutex, concurrency, async,
  await, pointer, null pointer, typescript, javascript, golang, kotlin, sql, postgres, mysql, sqlite, rollback,
  backups, replication, sharding, kafka, redis, docker, container, kubernetes, k8s, terraform, ansible, ci, pipeline,
  deploy, deployment, canary, observability, tracing, alerting, on call, postmortem, blameless, runbook, slo, sre,
  rebase, pull request, code review, refactor, refactoring, mocks, tdd, fuzzing, regex, unicode, utc, time zones,
  timezone, big o, hash map, algorithm, recursion, compiler, linux, bash, cron, ssh, firewall, vpn, phishing,
  password manager, two factor, 2fa, mfa, passkey, hashing, bcrypt, encryption, sql injection, xss, csrf, cve,
  patching, threat model, accessibility, flexbox, react, machine learning, overfitting, regression, correlation,
  causation, outliers, etl, pandas
`
