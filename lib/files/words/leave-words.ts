const LEAVE =
  /\b(?:parental|maternity|paternity|family|adoption|sick|medical|study|unpaid)\s+leave\b|\bsabbatical\b|\b(?:career|health|family) break\b|\bgap year\b|\belternzeit\b|\bcong[ée] parental\b|\bcaring for\b|\bcarer\b|\bunemployed\b|\bjob[ -]search\b|\bbetween jobs\b|\braising\b.*\bchild(?:ren)?\b|\bstay-at-home\b|^travel(?:s|l?ing)?\b(?! ag)|^illness\b/imu;

/** Whether a line of a text tells of a time without work. */
export const namesLeave = (text: string): boolean => LEAVE.test(text);
