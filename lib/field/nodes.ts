/**
 * What a node is, by its own word. `instanceof` will not do: nodes of the frame above ours are of another realm, where all of
 * its classes are others.
 */
export const isElement = (node: unknown): node is Element => (node as Node | null)?.nodeType === 1;
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;
export const isDocument = (node: Node): node is Document => node.nodeType === 9;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;
export const isTextArea = (element: Element): element is HTMLTextAreaElement => element.localName === 'textarea' && 'selectionStart' in element;
export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input' && 'selectionStart' in element;
export const isFormField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement => isTextArea(element) || isInput(element);
