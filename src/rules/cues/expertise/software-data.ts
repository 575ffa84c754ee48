/** Terms of software, data, operations, security, the web and machine learning, as a practitioner uses them. */
export default `
  api, apis, graphql, endpoint, %endpoint, http, https, tls, dns, cache, caching, cache invalidation, latency, throughput, load balancer,
  rate limit, rate limiting, retry, retries, backoff, exponential backoff, idempotent, idempotency, timeouts, race condition, deadlock,
  mutex, concurrency, async, await, thread safe, event loop, memory leak, garbage collection, pointer, null pointer, type safety,
  typescript, javascript, golang, kotlin, sql, postgres, mysql, sqlite, query plan, explain analyze, and 0 query, and 0 queries,
  foreign key, isolation level, rollback, backups, test your backups, test your restore, untested backup, replication, sharding, kafka,
  redis, docker, container, kubernetes, k8s, terraform, ansible, ci, ci cd, pipeline, deploy, deployment, canary, blue green,
  feature flag, feature flags, observability, tracing, alerting, on call, postmortem, blameless, runbook, slo, sre, rebase,
  commit message, pull request, code review, refactor, refactoring, technical debt, tech debt, unit test, unit tests, integration test,
  integration tests, mocks, flaky test, flaky tests, tdd, property based, fuzzing, regex, unicode, utc, time zones, timezone,
  floating point, off by one, big o, hash map, algorithm, data structure, recursion, compiler, linux, bash, cron, ssh, ssh keys, firewall,
  vpn, phishing, password manager, two factor, 2fa, mfa, passkey, hashing, bcrypt, encryption, zero trust, least privilege, sql injection,
  xss, csrf, cve, patching, penetration test, threat model, accessibility, alt text, screen reader, contrast ratio, semantic html,
  flexbox, react, bundle size, core web vitals, machine learning, overfitting, training set, test set, data leakage, cross validation,
  feature engineering, bias variance, precision and recall, confusion matrix, fine tuning, regression, correlation, causation, p value,
  confidence interval, sample size, outliers, standard deviation, data cleaning, etl, pandas, power bi
`
