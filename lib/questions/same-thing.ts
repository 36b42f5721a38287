/** Questions, probes and exercises on one thing: an interview asks at most one of each group. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'slow query': ['sql-slow-query', 'orm-slow-page', 'performance-tuning-worst', 'performance-tuning-measure', 'ecosystem-slow-table'],
  'uneven parts': ['distributed-processing-slow-job', 'distributed-processing-skew'],
  'simpler on purpose': ['distributed-processing-without', 'design-smaller', 'ml-frameworks-choice'],
  'whose data': ['api-security-other-users', 'design-one-tenant', 'retrieval-rights'],
  'sent twice': ['rest-api-design-retries', 'payments-twice', 'review-payment-repeat'],
  'last one left': ['orm-transaction', 'design-tables'],
  'threads for computing': ['language-threads', 'parallel-computing-gain', 'parallel-computing-share'],
  'threads that wait': ['debugging-threads', 'debugging-frozen-transfers', 'review-ticket-threads'],
  'growing memory': ['debugging-growing', 'language-memory', 'debugging-kept-reports'],
  'slow now and then': ['low-latency-slowest', 'low-latency-pauses'],
  'fault elsewhere': ['debugging-works-here', 'debugging-no-access'],
  'power cut': ['embedded-systems-unattended', 'embedded-systems-power'],
  'smaller model': ['model-compression-ways', 'model-compression-fit'],
  'wrong figure': ['debugging-wrong-figure', 'data-warehousing-two-figures', 'data-warehousing-grain', 'debugging-doubled-revenue'],
  'bookkeeping differs': ['money-correctness-add-up', 'debugging-half-the-difference'],
  'old system': ['quality-legacy', 'design-replace', 'web-frameworks-upgrade', 'ecosystem-upgrade'],
  failure: ['debugging-outage', 'process-after-failure'],
  'data from strangers': ['security-untrusted-input', 'web-frameworks-validation', 'security-upload', 'probe-security-practice'],
  'waiting for one after the other': ['async-when', 'async-order'],
  'blocked loop': ['async-blocking', 'debugging-every-five-minutes', 'review-weather-async'],
  'no time limit': ['ecosystem-remote-call', 'async-overload'],
  'kept results': ['design-cache', 'llm-serving-repeat'],
  'hidden errors': ['language-errors', 'quality-hidden-error'],
  tests: ['quality-first-test', 'quality-test-doubles', 'ecosystem-test-tools'],
  keys: ['security-secrets', 'security-leaked-key', 'cloud-ml-access'],
  notes: ['together-remote-notes', 'process-documents'],
  'way to release': ['process-branches', 'process-release', 'process-small-steps', 'probe-engineering-practice'],
  'other teams': ['together-without-engineers', 'probe-teamwork'],
  'lasting decision': ['design-trade-off', 'probe-senior-depth'],
  leakage: ['data-pipelines-leakage', 'review-churn-training'],
  'training and use': ['data-pipelines-same-everywhere', 'debugging-swapped-columns'],
  'load that repeats': ['etl-rerun', 'review-sales-load'],
  'money in floats': ['money-correctness-cent', 'review-invoice-cents'],
  'erasing a person': ['financial-compliance-erase', 'design-erase-a-person'],
  'orders in a text': ['llm-evaluation-attack', 'review-mail-assistant'],
  'passage not found': ['retrieval-missing', 'debugging-wrong-machine'],
  'lost digits': ['numerical-methods-type', 'numerical-methods-stability', 'review-array-statistics'],
  'used up': ['language-once', 'debugging-second-sum'],
  'unsteady test': ['debugging-unsteady', 'debugging-order-of-tests'],
  clocks: ['ecosystem-dates', 'review-reminder-times'],
  'flawed query': ['quality-flawed-code', 'review-order-search'],
};

const groupOf: ReadonlyMap<string, string> = new Map(Object.entries(GROUPS).flatMap(([thing, ids]) => ids.map((id) => [id, thing])));

const BY_NAME = /^(?:own-competency:|probe-(?:missing|claimed)-competency:[^#]*#)(?<competency>[a-z0-9-]+)/u;

/** The competency whose name a question asks about: `own-competency:x`, or a probe that found nothing on it. */
export const competencyByName = (id: string): string | undefined => BY_NAME.exec(id)?.groups?.competency;

/** What a question is about; those on nothing in common are about themselves. Takes ids of the bank and of a report (`probe-x:finding`). */
export function thingAskedBy(id: string): string {
  const competency = competencyByName(id);
  if (competency) return `competency ${competency}`;
  const [bankId = id] = id.split(':');
  return groupOf.get(bankId) ?? id;
}

/** Every id that shares its thing with another one. */
export const sharedThings: readonly (readonly string[])[] = Object.values(GROUPS);
