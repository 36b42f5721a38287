import type { JobHeader } from './job-header.ts';
import { soundsLikeCompany } from './words/employer-words.ts';
import { employmentTypeIn } from './words/employment-words.ts';
import { isPlace } from './words/place-words.ts';
import { namesRole } from './words/role-words.ts';

const DURATION = /^\d+\s*(?:months?|years?|weeks?|mos?|yrs?|Monate?|Jahre?|mois|ans)$/iu;
const HISTORY = /^(?:previously|formerly|promoted|before that|initially|acting|interim|until|since|from|zuvor|vormals|anciennement)\s/iu;
const SELF = /^(?:freelance|freelancer|self[- ]employed|selbstständig|selbständig|freiberuflich|indépendant|autónomo|autônomo|zzp)$/iu;
const TRAILING_REMARK = /^(.*\S)\s*\(([^()]*)\)$/u;

/** Brackets behind a title or employer hold its kind of employment, a place, or a part of the name. */
export function tidyRemarks(header: JobHeader): JobHeader {
  for (const field of ['position', 'name'] as const) {
    const [, bare, remark] = TRAILING_REMARK.exec(header[field] ?? '') ?? [];
    if (bare && remark && takeRemark(remark, field, header)) header[field] = bare;
  }
  if (header.position === undefined && namesRole(header.employmentType ?? '')) header.position = header.employmentType ?? '';
  if (header.name === undefined && SELF.test(header.employmentType ?? '') && header.position !== header.employmentType)
    header.name = header.employmentType ?? '';
  const type = header.employmentType ?? employmentTypeIn(header.position ?? '');
  return type ? { ...header, employmentType: type } : header;
}

function takeRemark(remark: string, field: 'position' | 'name', header: JobHeader): boolean {
  if (employmentTypeIn(remark)) header.employmentType ??= remark;
  else if (isPlace(remark)) header.location ??= remark;
  else if (DURATION.test(remark) || HISTORY.test(remark) || (field === 'name' && /^\p{Ll}/u.test(remark))) header.rest.push(remark);
  else if (field === 'position' && header.name === undefined && soundsLikeCompany(remark)) header.name = remark;
  else return false;
  return true;
}
