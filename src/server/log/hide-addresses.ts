/**
 * An e-mail address as mail servers and databases quote it. No path of a package: before its `@`
 * stands a slash, and after that of a version no name.
 */
const address = /[^\s<>"'`(),:;/\\]+@[^\s<>"'`(),:;/\\]+\.\p{L}{2,}/gu;

/** A line for a log, without the e-mail addresses that errors of others quote. */
export const hideAddresses = (text: string): string => text.replaceAll(address, '…@…');
