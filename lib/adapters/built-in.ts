/**
 * A property of a node as the browser defines it. A form answers with a control of its own where the control has the property's name
 * (`<input name="parentNode">`), and a document with a form or picture; the prototype never does.
 */
export const builtIn = <T extends Node, K extends keyof T>(node: T, key: K): T[K] => Reflect.get(Object.getPrototypeOf(node), key, node);

export const attribute = (element: Element, name: string): string | null => builtIn(element, 'getAttribute').call(element, name);
