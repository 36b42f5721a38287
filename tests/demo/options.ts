import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `npm run demo -- [options]
  --headless       walk through the board without a window, even where there is a display
  --person SLUG    walk to this person only
  --out FOLDER     where the walk leaves its pictures and texts (default .demo)
  --picture FILE   also draw one picture of a page with its popup (PNG)`;

export interface DemoOptions {
  headless: boolean;
  person: string | undefined;
  out: string;
  picture: string | undefined;
}

/** @throws {TypeError} for an option that there is not */
export function readOptions(args: string[]): DemoOptions {
  const { values } = parseArgs({
    args,
    options: { headless: { type: 'boolean' }, person: { type: 'string' }, out: { type: 'string' }, picture: { type: 'string' } },
  });
  return {
    headless: values.headless ?? false,
    person: values.person,
    out: resolve(values.out ?? '.demo'),
    picture: values.picture && resolve(values.picture),
  };
}
