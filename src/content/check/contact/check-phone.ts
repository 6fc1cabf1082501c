import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { toError, type Problem } from '../../read/files/problem.ts';
import type { YamlEntry } from '../../read/yaml/yaml-file.ts';
import type { Channel } from '../../../schemas/channel.ts';
import { isShortNumber } from '../../../schemas/phone-number.ts';
import { placeOf } from '../../read/read-contact.ts';

/** Numbers that no phone of their country can have: a digit too few, an area that does not exist. */
export const checkPhones = (entry: YamlEntry<Channel>): readonly Problem[] =>
  entry.value.addresses.flatMap((address, index) =>
    (['phone', 'sms', 'fax'] as const).flatMap((field) => {
      const number = address[field];
      if (number === undefined || isShortNumber(number) || isFictional(number)) return [];
      if (parsePhoneNumberFromString(number)?.isValid() === true) return [];
      return [
        toError(
          'PhoneNumberInvalid',
          placeOf(entry, ['addresses', index, field]),
          `${number} cannot be a number: its country has none like it.`,
          'Compare it with the number that you call. It starts with "+" and the country code, and has no 0 in front of the area code.',
        ),
      ];
    }),
  );

/**
 * Numbers that countries keep for films and examples. The libraries of numbers call them invalid,
 * because nobody has them: +1 …555 01xx, +44 20 7946 0xxx, 1632 960xxx and 808 157 0xxx.
 */
const isFictional = (phone: string): boolean =>
  /^\+1\d{3}55501\d{2}$|^\+44(?:2079460|1632960|8081570)\d{3}$/u.test(phone);
