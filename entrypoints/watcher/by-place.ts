/** Compares two elements by where they stand in their documents: negative when the first comes first. Elements of different documents keep their order. */
export function byPlace(one: Node, other: Node): number {
  const relation = one.compareDocumentPosition(other);
  if (relation & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
  return relation & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : relation & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
}
