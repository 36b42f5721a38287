import { describe, expect, it } from 'vitest';
import { namesRole } from '#lib/files/words/role-words.ts';

describe('words that name a role', () => {
  it.each([
    'Staff Nurse',
    'Barista',
    'Help desk',
    'Support Agent',
    'Event Manager',
    'Sales Assistant',
    'Stunt performer',
    'Social worker',
    'Praktikant im Datenteam',
    'Softwareentwicklerin',
    'Altenpfleger',
    'Développeuse Python',
    'Apprentie data',
    'Becario',
    'Estagiária',
    'Sviluppatrice',
    'Ontwikkelaar',
    'Programistka',
    'Undersköterska',
    'Systemudvikler',
    'Ohjelmoija',
  ])('%j does', (title) => {
    expect(namesRole(title)).toBe(true);
  });

  it.each([
    'Ada Baker',
    'Tom Cook',
    'Lena Porter',
    'Celery workers',
    'Kafka producer',
    'Chef and Puppet',
    'Oficina técnica',
    'message broker',
  ])('%j does not', (text) => {
    expect(namesRole(text)).toBe(false);
  });
});
