import { expect, test } from 'vitest';
import { findActive } from '../../../../src/content/check/body/active-drawing.ts';

const open = '<svg xmlns="http://www.w3.org/2000/svg"';
const draw = (inside: string, attributes = ''): string => `${open}${attributes}>${inside}</svg>`;
const find = (text: string): string | undefined => findActive(Buffer.from(text));

test.each([
  ['a plain drawing', draw('<path d="M0 0h8v8z"/>')],
  [
    'one of Illustrator',
    `<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: <x> -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n\t<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n\t<!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">\n]>\n${draw('<path/>', ' xmlns:x="&ns_extend;"')}`,
  ],
  [
    'one without declarations',
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">${draw('<path/>')}`,
  ],
  [
    'one with a packet of XMP',
    draw('<metadata><?xpacket begin="a" id="b"?><x/><?xpacket end="w"?></metadata>'),
  ],
  ['one that moves', draw('<circle><animate attributeName="r" to="4"/></circle>')],
  ['one with a link', draw('<a xlink:href="https://example.com"><text>a</text></a>')],
  ['one with an embedded picture', draw('<image href="data:image/png;base64,AAAA"/>')],
  ['one of an old program', `<?xml version="1.0" encoding="ISO-8859-1"?>${draw('<path/>')}`],
])('%s only draws', (_, text) => {
  expect(find(text)).toBeUndefined();
});

/** Each of these runs a script, or may do so, when a browser opens it. */
test.each([
  ['a prefix', draw('<s:script>alert(1)</s:script>', ' xmlns:s="http://www.w3.org/2000/svg"')],
  ['another namespace', draw('<h:img src="x"/>', ' xmlns:h="http://www.w3.org/1999/xhtml"')],
  [
    'a namespace in an entity',
    `<!DOCTYPE svg [<!ENTITY n "http://www.w3.org/1999/xhtml">]>${draw('<h:b/>', ' xmlns:h="&n;"')}`,
  ],
  [
    'an address in entities',
    `<!DOCTYPE svg [<!ENTITY a "java"><!ENTITY b "script:alert(1)">]>${draw('<a href="&a;&b;"><text>a</text></a>')}`,
  ],
  ['an address with a blank', draw('<a href=" java\nscript:alert(1)"><text>a</text></a>')],
  [
    'an attribute that is set',
    draw('<a href="#"><set attributeName="href" to="javascript:alert(1)"/></a>'),
  ],
  [
    'an attribute that is animated',
    draw('<a href="#"><animate attributeName="xlink:href" values="javascript:alert(1)"/></a>'),
  ],
  [
    'an attribute of the document type',
    `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${draw('')}`,
  ],
  ['a style sheet that transforms', `<?xml-stylesheet type="text/xsl" href="a.svg"?>${draw('')}`],
  ['an instruction that hides the rest', `<?x > <!-- ?>${draw('', ' onload="alert(1)"')}<!-- -->`],
  [
    'an instruction in the document type',
    `<!DOCTYPE svg [<?x > <!-- ?>]>${draw('', ' onload="alert(1)"')}<!-- -->`,
  ],
  [
    'a document type that hides the rest',
    `<!DOCTYPE svg [<!ENTITY a "> <!--">]>${draw('', ' onload="alert(1)"')}<!-- -->`,
  ],
  [
    'a second document type',
    `<!DOCTYPE svg><!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${draw('')}`,
  ],
  [
    'a parameter of the document type',
    `<!DOCTYPE svg [<!ENTITY % a SYSTEM "x.dtd"> %a;]>${draw('')}`,
  ],
  ['an embedded drawing', draw('<use href="data:image/svg+xml,%3Csvg/%3E#a"/>')],
  ['an encoding that hides signs', `<?xml version="1.0" encoding="ISO-2022-JP"?>${draw('')}`],
  ['an encoding of 7 bits', `<?xml version='1.0' encoding='UTF-7'?>${draw('')}`],
])('what hides behind %s is found', (_, text) => {
  expect(find(text)).toEqual(expect.any(String));
});

test('what is not UTF-8 is not judged', () => {
  const script = draw('<script>alert(1)</script>');
  expect(findActive(Buffer.from(`\uFEFF${script}`, 'utf16le'))).toBe('text that is not UTF-8');
  expect(findActive(Buffer.from(script, 'utf16le'))).toBe('text that is not UTF-8');
  expect(findActive(Buffer.from(draw('\u00FC'), 'latin1'))).toBe('text that is not UTF-8');
});

test('a document type of a megabyte is read at once', () => {
  expect(find(`<!DOCTYPE svg ${'"a" '.repeat(250_000)}`)).toEqual(expect.any(String));
  expect(find(`<!DOCTYPE svg [${'<!ENTITY a "b"> '.repeat(5_000)}${' '.repeat(500_000)}`)).toEqual(
    expect.any(String),
  );
  expect(find('<?'.repeat(300_000))).toEqual(expect.any(String));
});
