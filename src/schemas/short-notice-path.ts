/** Where a site tells what is closed at short notice; apart, so that a browser can know it. */
export const shortNoticePath = '/contact/closures.json';

/** The largest that file may be, in bytes: every open page asks for it again and again. */
export const largestShortNotice = 1_000;
