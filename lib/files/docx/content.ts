import { childOf, within, type XmlElement } from './xml.ts';

/** Wrappers whose content stands as if they were not there: links, kept insertions, content controls, tags. */
const WRAPPERS: ReadonlySet<string> = new Set(
  'w:hyperlink w:ins w:moveTo w:smartTag w:customXml w:fldSimple w:dir w:bdo w:ruby w:rubyBase w:sdtContent m:oMath m:oMathPara'.split(' '),
);
/** What the tracked changes of a document took out, or set in a ruby above the text. */
const DROPPED: ReadonlySet<string> = new Set('w:del w:moveFrom w:rt'.split(' '));

/** The children that count: deletions left out, wrappers opened, one form of each alternative. */
export function* contentOf(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (DROPPED.has(child.name)) continue;
    const wrapper = WRAPPERS.has(child.name) ? child : replaced(child);
    if (wrapper) yield* contentOf(wrapper);
    else if (child.name !== 'w:sdt' && child.name !== 'mc:AlternateContent') yield child;
  }
}

/** What stands for a content control (unless it only prompts) or a choice of forms. */
function replaced(child: XmlElement): XmlElement | undefined {
  if (child.name === 'w:sdt') return childOf(childOf(child, 'w:sdtPr'), 'w:showingPlcHdr') ? undefined : childOf(child, 'w:sdtContent');
  if (child.name !== 'mc:AlternateContent') return undefined;
  const forms = child.children.filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback');
  return forms.find((form) => !within(form, 'w:t').next().done) ?? forms[0];
}

/** The outermost text boxes below an element. */
export function* textBoxesIn(element: XmlElement): Generator<XmlElement> {
  for (const child of contentOf(element)) {
    if (child.name === 'w:txbxContent') yield child;
    else yield* textBoxesIn(child);
  }
}
