import { expect, it } from 'vitest';
import { isMainlyEnglish } from '#lib/nlp/language.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';

const isEnglish = (text: string) => isMainlyEnglish(tokensOf(text));

it.each([
  'Wrote the booking site in Django, with forms for forty departments and a calendar of the holidays.',
  'Designed REST APIs in FastAPI, deployed to AWS, and built ETL pipelines for billing.',
])('English: %s', (text) => expect(isEnglish(text)).toBe(true));

it.each([
  'Entwicklung der Buchungsplattform in Django, mit Formularen für vierzig Abteilungen und einem Kalender der Feiertage in neun Ländern.',
  'Développement du site de réservation en Django, avec des formulaires pour quarante services et un calendrier des jours fériés.',
  'Desarrollo de la plataforma de reservas en Django, con formularios para cuarenta departamentos y un calendario de los días festivos.',
  'Ontwikkeling van het boekingsplatform in Django, met formulieren voor veertig afdelingen en een kalender van de feestdagen.',
  'Utvikling av bookingplattformen i Django, med skjemaer for førti avdelinger og en kalender over helligdager for ni regioner.',
  'Sviluppo della piattaforma di prenotazione in Django, con moduli per quaranta reparti e un calendario dei giorni festivi.',
])('not English: %s', (text) => expect(isEnglish(text)).toBe(false));
