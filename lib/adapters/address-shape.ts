/** Words of routes that say which kind of page it is. Everything else in a path may name a person or a firm. */
const ROUTE = new Set(
  'in details experience education skills certifications projects languages overlay talent profile recruiter search sales lead people pub candidates candidate applications application opportunities pipeline right-side feed jobs job backend browser freelancers fl u users story cv resume resumes view recruit applicants preview lite cand employer employers talent-search ows integratedProfile.html timeline web_profiles company school'.split(
    ' ',
  ),
);
const ANY = '*';

/** `https://*.linkedin.com/in/…/details/skills`: the site by its reader's own pattern, a path by its known words, queries by their being there. */
export function addressShape(url: URL, matches: readonly string[]): string {
  const host = matches.map((pattern) => pattern.replace(/\/\*$/, '')).join(' or ') || `${url.protocol}//${ANY}`;
  const path = url.pathname
    .split('/')
    .filter(Boolean)
    .slice(0, 12)
    .map((part) => (ROUTE.has(part) ? part : ANY));
  return `${host}/${path.join('/')}${url.search ? '?*' : ''}${url.hash ? '#*' : ''}`;
}
