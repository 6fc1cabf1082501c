import type { ProblemCode } from '../read/files/problem-codes.ts';

/**
 * Findings that stay errors. Some keep readers safe (code, addresses that run code or are for some
 * customers only), some say that there is nothing to build a page from, some would make pages tell
 * customers what is not so, such as hours of which nobody knows.
 */
const codes: readonly ProblemCode[] = [
  // Safety
  'MdxImport',
  'MdxExport',
  'MdxExpression',
  'HtmlRefused',
  'HtmlAttributeRefused',
  'LinkUnsafe',
  'PictureRefused',
  'FileRefused',
  'StylesForeign',
  'LockedAddressPublic',
  'FileIsLink',
  // Nothing to build from
  'ContentFolderMissing',
  'ContentFolderEmpty',
  'FileEncodingUnknown',
  'YamlUnreadable',
  'FrontMatterMissing',
  'FieldUnknown',
  'FieldMissing',
  'FieldInvalid',
  'LocaleUnknown',
  'LocaleTwice',
  'DefaultLocaleUnknown',
  'FallbackUnknown',
  'ArticleCategoryMissing',
  'ArticleNameInvalid',
  'ArticleTwice',
  'AddressTaken',
  'RedirectTaken',
  'CategoryReserved',
  'MdxUnreadable',
  'ComponentUnknown',
  'ComponentMisplaced',
  'ComponentAttributeUnknown',
  'ComponentAttributeMissing',
  'ComponentAttributeInvalid',
  'FileMissing',
  'VideoUnplayable',
  'ChannelUnknown',
  'TermUnknown',
  'PictureUnreadable',
  'FontUnreadable',
  'StylesInvalid',
  'BrandFileMissing',
  'TalliesInvalid',
  // What customers would be told wrongly
  'ChannelScheduleUnknown',
  'ClosedScheduleUnknown',
  'FormChannelUnknown',
  'FormTopicUnknown',
  'HolidaysUnknown',
  'HolidaysEnd',
  // These themselves
  'CheckUnknown',
  'CheckFixed',
  'ExcuseReasonMissing',
];

export const fixedCodes: ReadonlySet<string> = new Set(codes);
