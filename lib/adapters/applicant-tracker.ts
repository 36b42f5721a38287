import type { Adapter } from './adapter.ts';
import { type Board, isFailure, personPart, readPart } from './board.ts';

/**
 * An adapter for the candidate page of an applicant-tracking system. No markup of these is published, so the part of the person is read by
 * its headings; what colleagues wrote there is not. Attached résumés are shown by a viewer and have to be read as files.
 */
export function applicantTracker({ version, matches, ...board }: Board & Pick<Adapter, 'version' | 'matches'>): Adapter {
  return {
    id: board.id,
    label: board.label,
    version,
    matches,
    verified: 'semantics only',
    anchors: ['main', '[role=dialog]', 'h1', 'h2'],
    extract(document, url) {
      const part = personPart(document, url, { parts: ['[role=dialog]'], ...board });
      return isFailure(part) ? part : readPart(part);
    },
  };
}
