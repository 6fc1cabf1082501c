/*
 * Streets with numbers, and what stands after them: a code and a town.
 */

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const house = '\\d{1,4}\\s?[a-z]?';
/** More digits follow: what looked like a house is the beginning of a long number. */
const endsHere = '(?![\\s.\\-]?\\p{Nd})';
/** A code and a town, which may follow a street. */
const town = `(?:,?\\s+(?:[A-Z]{1,2}-)?\\d{4,5}(?:\\s+\\p{Lu}[\\p{L}-]+|${endsHere})|${endsHere})`;

const streets = [
  // 12 Main Street
  `${before}\\d{1,5}[a-z]?,?\\s(?:[\\p{L}'’.-]+\\s){1,3}?(?:[Ss]treet|[Aa]venue|[Bb]oulevard|[Ll]ane)${after}${town}`,
  `${before}\\d{1,5}[a-z]?,?\\s(?:\\p{Lu}[\\p{L}'’.-]*\\s){1,3}?(?:St|Ave|Rd|Road|Blvd|Ln)${after}\\.?${town}`,
  // Hauptstraße 12, Kölner Str. 5
  `${before}(?:\\p{L}+[\\s-])?\\p{L}*(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|gasse|allee)\\s?${house}${after}${town}`,
  `${before}\\p{Lu}\\p{L}{3,}weg\\s${house}${after}${town}`,
  // Calle Mayor 5, Rua Augusta, 100, rue de la Paix 3
  `${before}(?:[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda\\.?|[Pp]laza|[Pp]aseo|[Rr]ue|[Aa]venue|[Bb]oulevard|[Ii]mpasse|[Rr]ua|[Tt]ravessa|[Pp]raça|[Vv]ia)\\s?(?:[\\p{L}'’.-]+\\s){0,4}?[\\p{L}'’.-]+,?\\s(?:n[º°.]*\\s?)?${house}${after}${town}`,
  // 12 bis, rue de la Paix
  `${before}\\d{1,4}(?:\\s?(?:bis|ter))?,?\\s(?:rue|avenue|boulevard|chemin|impasse|allée)\\s(?:(?:de|du|des|la|le|les)\\s|[ld]['’]){0,2}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)*${town}`,
  // شارع الملك فهد 12
  `${before}شارع\\s(?:\\p{L}+\\s){1,3}?\\p{Nd}{1,4}${after}`,
  // SW1A 1AA
  `${before}[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}${after}`,
];
const street = new RegExp(streets.join('|'), 'gu');

export const stripPlaces = (text: string, mark: string): string => text.replace(street, mark);
