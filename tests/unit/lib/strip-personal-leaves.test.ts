import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removed, stripPersonal } from '../../../src/lib/strip-personal.ts';

describe('leaves', () => {
  test.each([
    ...['E-07', 'error E-07 on the display', 'error 404', 'ORA-00942', '0x80070005', 'KB5034441'],
    ...['error code: 1234', 'HTTP 503', 'codes 404, 500, 502', 'version 2.10.15', 'iOS 17.4.1'],
    ...['invoice from 2026-03-02', 'Rechnung vom 02.03.2026', 'due 3/2/26', 'taxes 2023/2024'],
    ...['for 1000-2000 users', '10.000.000 rows', '29,99 €', '1,200.50 dollars', 'open 9:30-18:00'],
    ...['24/7 support', 'iPhone 15 Pro Max', 'Windows 11', '2FA', 'invoice 4711', 'step 1 2 3'],
    ...['tire 700x28c', '€ 1.234', 'what does 5G cost', 'تحديث ١٧', 'فاتورة رقم ٤٧١١'],
  ])('numbers that are asked about: %s', (typed) => expect(stripPersonal(typed)).toBe(typed));

  test.each([
    ...[
      'I am locked out',
      'i am not able to pay',
      "I'm trying to log in",
      'I am in London',
      'I am Premium',
    ],
    ...[
      'I am German and want to pay in dollars',
      'I Am Locked Out Of My Account',
      'I AM LOCKED OUT',
    ],
    ...[
      'this is wrong',
      'This is a test',
      'my name is wrong on the invoice',
      'my name is misspelled',
    ],
    ...[
      'my name is not shown',
      'how do i change my name',
      'what is my user name',
      'I am from Berlin',
    ],
    ...[
      'soy cliente',
      'soy nuevo aquí',
      'soy de Madrid',
      'mi nombre está mal escrito',
      'no soy cliente',
    ],
    ...['mi nombre es incorrecto', 'soy autónomo y necesito factura', 'soy Premium'],
    ...[
      'ich bin im Ausland',
      'ich bin Kunde',
      'Ich bin Kunde bei euch',
      'ich bin Student und will zahlen',
    ],
    ...['mein Name ist falsch', 'ich bin nicht angemeldet', 'Ich bin Neukunde', 'ich bin Mitglied'],
    ...[
      'je suis bloqué',
      'je suis à Paris',
      'je suis cliente',
      'mon nom est incorrect',
      'je suis Français',
    ],
    ...['sou cliente', 'sou do Brasil', 'meu nome está errado', 'sou novo aqui'],
    ...['أنا عميل جديد', 'أنا لا أستطيع الدخول', 'اسمي غير صحيح', 'اسمي لا يظهر', 'أنا في الخارج'],
    ...['الاسم في الفاتورة', 'كيف أغير اسمي'],
  ])('what a reader is, and questions about names: %s', (typed) =>
    expect(stripPersonal(typed)).toBe(typed),
  );

  test.each([
    ...[
      'forgot my password',
      'password is wrong',
      'my password is not accepted',
      'the PIN is incorrect',
    ],
    ...[
      'mi contraseña es incorrecta',
      'Passwort ist falsch',
      'mot de passe oublié',
      'senha é inválida',
    ],
    ...['reset password link expired', 'كلمة المرور خاطئة', 'api key', 'pin vergessen'],
    ...['thanks for the help', 'thank you', 'Saludos', 'merci beaucoup', 'hi there, where is it'],
    ...['how to use @all', 'https://shop.example/help', 'candil.example/returns', 'C++ and C#'],
    ...['transfer via SEPA', 'what is an IBAN', 'I need 12 months', '2 factor authentication'],
    ...['10 GB Google Drive', 'next street market', 'rue', 'Speicherplatz 50 GB', 'straße', ''],
    ...['自転車を返品したい', 'कैसे लौटाएं', '🚲 broken'],
  ])('other questions: %s', (typed) => expect(stripPersonal(typed)).toBe(typed));
});

describe('whatever is around it', () => {
  const around = fc.stringMatching(/^[a-z ]{0,20}$/u);

  test('no address of mail is left', () => {
    fc.assert(
      fc.property(around, fc.emailAddress(), around, (before, mail, after) => {
        expect(stripPersonal(`${before} ${mail} ${after}`)).not.toContain('@');
      }),
    );
  });

  test('no run of nine to nineteen digits is left, however it is grouped', () => {
    const digit = fc.integer({ min: 1, max: 9 }).map(String);
    const sign = fc.constantFrom('', '', ' ', '-', '.', '\u00A0');
    const grouped = fc
      .array(fc.tuple(digit, sign), { minLength: 10, maxLength: 19 })
      .filter((pairs) => !/^\d{1,4}[.-]\d{1,2}[.-]\d{1,4}(?!\d)/u.test(pairs.flat().join('')));
    fc.assert(
      fc.property(around, grouped, (before, pairs) => {
        const left = stripPersonal(`${before} ${pairs.flat().join('').trim()}`);
        expect(left.match(/\d/gu)?.length ?? 0).toBe(0);
      }),
    );
  });

  test('what is stripped stays as it is when it is stripped again', () => {
    const part = fc.constantFrom(
      ...[
        'I am Jane Doe',
        'my name is john',
        'jane@x.org',
        '4111 1111 1111 1111',
        'password: x',
        'E-07',
      ],
      ...[
        'Hauptstraße 12',
        'https://a.example/?q=1',
        '\n',
        ', ',
        'Regards, Jane',
        'pin 4711',
        '@',
        '…',
      ],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = stripPersonal(text);
        expect(stripPersonal(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('a long text made to be slow is answered', () => {
    for (const part of ['a@', '1 ', 'i am A ', '((((', 'DE12', 'my name is ', 'a.', 'Calle a ']) {
      expect(stripPersonal(part.repeat(2000)).length).toBeGreaterThan(0);
    }
  });

  test('something is left in place of what was removed', () => {
    expect(stripPersonal('jane@example.com')).toBe(removed);
  });
});
