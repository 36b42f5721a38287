import { describe, expect, it } from 'vitest';
import { createSignalFinder } from '#lib/analysis/signals.ts';
import type { Place, TextIndex } from '#lib/evidence/text-index.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { sentencesOf } from '#lib/nlp/phrases.ts';

const find = createSignalFinder(builtInMatrices);

/** The competencies, as `matrix/competency`, that a sentence of work shows without naming one of their skills. */
function shownBy(text: string): string[] {
  const place: Place = { path: 'work[0].highlights[0]', text, where: 'work', sentences: sentencesOf(text) };
  const index: TextIndex = { places: [place], in: (...where) => (where.includes('work') ? [place] : []) };
  return [...find(index).keys()];
}

const SHOWN: readonly (readonly [competency: string, sentence: string])[] = [
  ['ai-ml/ml-frameworks', 'Random forests on vibration data for 40 pumps.'],
  ['ai-ml/ml-frameworks', 'Trained a churn model on two years of contracts.'],
  ['ai-ml/mlops', 'Model served in a container at each plant; releases agreed with the foremen.'],
  ['ai-ml/mlops', 'Put the demand model into production and watched it for a year.'],
  ['ai-ml/mlops', 'Model service in Flask, called by the line controller.'],
  ['ai-ml/mlops', 'Model behind a REST endpoint, 300 predictions a second, canary releases.'],
  ['ai-ml/mlops', 'Took three models from notebooks into production.'],
  ['ai-ml/mlops', 'Watched the input distribution per shop; two silent breaks found.'],
  ['ai-ml/mlops', 'Drift alarms for each feature, read every Monday.'],
  ['ai-ml/data-pipelines', 'Feature pipeline for 12 M rides, rebuilt every night.'],
  ['ai-ml/data-pipelines', 'Pipeline that joins sensor files of three harbours and drops broken readings.'],
  ['ai-ml/cloud-ml', 'Training runs on spot instances, at a third of the cost.'],
  ['web/web-frameworks', 'Python web services for the booking desk.'],
  ['web/orm', 'Removed N+1 queries from the search.'],
  ['web/orm', 'Order page from 2.8 s to 600 ms by mending ORM queries.'],
  ['web/rest-api-design', 'First REST API of the office.'],
  ['web/rest-api-design', 'REST endpoints for the check-in app.'],
  ['web/rest-api-design', 'Agreed a common error format for the API with the billing supplier.'],
  ['web/api-security', 'Object-level permissions on every route.'],
  ['web/api-security', 'Added rate limits after a penetration test.'],
  ['web/api-security', 'Quarterly access audit and two pen tests.'],
  ['web/api-security', 'Closed a leak between one tenant and another tenant.'],
  ['web/api-security', 'Tokens that expire after ten minutes.'],
  ['web/api-security', 'Own the card callbacks and verify each signature.'],
  ['web/api-security', 'Fixed a permission bypass in the ticket desk and wrote a test for it.'],
  ['web/api-security', 'Mutual TLS between the six services.'],
  ['web/api-security', 'Yearly review of access rights with the registrar.'],
  ['web/api-security', 'An outside tester attacked the portal; two findings, both closed in a day.'],
  ['web/async', 'Async import of tariff files, never more than two minutes behind.'],
  ['web/async', 'Made the event loop free of blocking calls.'],
  ['data-engineering/distributed-processing', 'Broadcast joins for the order tables.'],
  ['data-engineering/sql', 'Window functions in place of eleven spreadsheets.'],
  ['data-engineering/sql', 'Tuning through indexes and rewritten joins.'],
  ['data-engineering/data-warehousing', 'Data warehouse on PostgreSQL for the sales office.'],
  ['data-engineering/data-warehousing', 'Sales warehouse with daily snapshots for nine branches.'],
  ['data-engineering/data-warehousing', 'Modelled the recipe and order marts with 12 analysts as first users.'],
  ['data-engineering/etl', 'ETL in Python from four shop systems, 30 jobs.'],
  ['data-engineering/etl', 'Ingestion of 2,100 meter readings a second.'],
  ['data-engineering/etl', 'Loaded customs files into staging tables each hour.'],
  ['data-engineering/etl', 'Imports of tariff files from 11 suppliers, with a quarantine for broken rows.'],
  ['data-engineering/etl', 'Daily extracts from the ERP, checked against control totals.'],
  ['data-engineering/distributed-processing', 'Split the nightly computation over 30 machines.'],
  ['data-engineering/sql', 'Rewrote the slowest forty queries of the booking database.'],
  ['data-engineering/performance-tuning', 'Skewed keys salted, join of the load 5 h to 40 min.'],
  ['data-engineering/performance-tuning', 'The yearly invoice run finishes in 14 minutes, it took two hours.'],
  ['data-engineering/performance-tuning', 'The warehouse bill fell by a third after the tables were clustered.'],
  ['data-engineering/performance-tuning', 'SQL for the frost map; it took 50 minutes, now 40 seconds, without the join on a text.'],
  ['data-engineering/performance-tuning', 'The tariff report used to run three hours, today it needs four minutes.'],
  ['data-engineering/performance-tuning', 'A query of 20 minutes now takes 8 seconds.'],
  ['data-engineering/performance-tuning', 'Dask jobs for tide gauges, 2 h to 9 min by pruning partitions.'],
  ['data-engineering/performance-tuning', 'Rewrote the month-end query; 40 minutes became 90 seconds.'],
  ['data-engineering/performance-tuning', 'Halved the run time of the nightly load with partition pruning.'],
  ['data-engineering/performance-tuning', 'Broadcast joins and re-partitioning cut the evening run from 6 h to 70 min.'],
  ['data-engineering/performance-tuning', 'SQL tuning: new indexes and rewritten joins, 7,000 invoices in 5 min, earlier 3 h.'],
  ['data-engineering/performance-tuning', 'Bytes scanned for the yearly statement fell from 3 TB to 90 GB.'],
  ['data-engineering/performance-tuning', 'Clustered by plant: 60 GB scanned a day instead of 2 TB.'],
  ['web/api-security', 'API con límites de peticiones tras una auditoría de seguridad.'],
  ['web/api-security', 'Ratenbegrenzung und Berechtigungskonzept für die Schnittstelle.'],
  ['data-engineering/performance-tuning', 'Typical queries from 90 s to 3 s.'],
  ['data-engineering/performance-tuning', 'Replaced row-by-row inserts with COPY, load from 9 h to 25 min.'],
  ['data-engineering/performance-tuning', 'Moved the matrix to Spark; one night in place of a week.'],
  ['data-engineering/performance-tuning', 'The nightly job takes 20 minutes instead of three hours.'],
  ['genai/llm-integration', 'Chatbot with a fallback to a person, 900 tickets a week.'],
  ['genai/retrieval', 'Hybrid search over 40,000 contracts with a reranker.'],
  ['genai/model-adaptation', 'Fine-tuned a small model on 6,000 letters.'],
  ['genai/llm-evaluation', 'Golden set of 400 questions for every new prompt.'],
  ['genai/llm-serving', 'Language model behind a cache; cost per answer down by half.'],
  ['edge-ai/model-compression', 'Pruned the network until it fitted.'],
  ['edge-ai/edge-runtimes', 'Inference on the camera at 30 frames per second.'],
  ['edge-ai/embedded-systems', 'Firmware for a soil probe.'],
  ['edge-ai/sensor-processing', 'Calibrated six lidar units.'],
  ['edge-ai/fleet-operation', 'Rolled out models to 300 devices overnight.'],
  ['hpc/parallel-computing', 'Split the simulation over 64 cores, 50 times as fast.'],
  ['hpc/compiled-extensions', 'Rewrote the inner loop in Fortran and called it from Python.'],
  ['hpc/gpu-computing', 'Ported the solver to a graphics card.'],
  ['hpc/numerical-methods', 'Finite-element model of a bridge.'],
  ['hpc/cluster-work', 'Job arrays on the compute cluster of the institute.'],
  ['fintech/money-correctness', 'Daily reconciliation of 40,000 entries.'],
  ['fintech/payments', 'Payment callbacks with idempotent tasks.'],
  ['fintech/quantitative-analysis', 'Backtests of two strategies over nine years.'],
  ['fintech/low-latency', 'Tail latency of quotes under two milliseconds.'],
  ['fintech/financial-compliance', 'Audit trail for all transactions, read by the bank each year.'],
];

/** Words of the same kind that show nothing. */
const PLAIN: readonly string[] = [
  'Scanned 30 boxes of old maps for the archive.',
  'Permiso de maternidad de seis meses.',
  'Counted the warehouse by night with five others every spring.',
  'Warehouse logistics for a wholesaler of tiles.',
  'Reports for the warehouse team on Fridays.',
  'I have read two books about warehouses.',
  'Two electricians were shown how to read the runbook for the models.',
  'Typed request models with Pydantic, which removed most validation bugs.',
  'A service for planning notices over a schema of the 1990s.',
  'Set up checks and deployment, after which trainees shipped without help.',
  'Asynchronous written updates for a team in three time zones.',
  'Moved the office from Leeds to York.',
  'Support calls fell from 30 to 12 a week.',
  'Taught an assistant to answer letters.',
  'Rest days were planned with the team.',
  'The rate of failed uploads fell from 6 % to 0.4 %.',
  'Security desk at the door, two shifts a week.',
  'Image upload reworked for phones.',
  'Kept the network of suppliers, serving 40 schools.',
  'Time from order to delivery went from 9 weeks to 11 days.',
  'Served as deputy head of the model shop.',
  'Data model for invoices, deployed with the other tables.',
  'Modelled the order process and released the documentation.',
  'Warehouse management system for a wholesaler.',
  'Continuous integration with tests and a nightly build.',
  'Repaired the sensors of a gas pipeline on site.',
  'Security deposits for tenants, paid out in two days.',
  'Distributed leaflets for the charity run.',
  'Reduced the time to hire from 9 weeks to 5 weeks.',
  'Called the interface of a supplier each night to fetch prices.',
  'Drove a load of bricks from Bristol to Bath.',
  'Dug holes for fence posts and fixed the gate.',
  'Collected the signatures of 400 neighbours on a request.',
  'The walk takes two hours, it took me three.',
  'Signed the lease and paid the heating bill.',
];

describe('signals', () => {
  it.each(SHOWN)('%s: %s', (competency, sentence) => expect(shownBy(sentence)).toContain(competency));

  it.each(PLAIN)('shows nothing: %s', (sentence) => expect(shownBy(sentence)).toEqual([]));

  it('every competency has a sentence that shows it', () => {
    const all = builtInMatrices.flatMap(({ id, competencies }) => competencies.map((competency) => `${id}/${competency.id}`));
    const tried = new Set(SHOWN.map(([competency]) => competency));
    expect(all.filter((competency) => !tried.has(competency))).toEqual([]);
  });

  it('does not take a denial or a wish for work', () => {
    expect(shownBy('No experience with REST APIs.')).toEqual([]);
    expect(shownBy('Familiar with ETL from a course.')).toEqual([]);
  });
});
