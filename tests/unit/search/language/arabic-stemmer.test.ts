import { describe, expect, test } from 'vitest';
import { listReadings, stemmer } from '../../../../src/search/language/arabic-stemmer.ts';

describe('forms of a word have one stem', () => {
  test.each([
    ['بطاق', 'بطاقة البطاقة بطاقتي بطاقتك بطاقته بطاقتكم بطاقات والبطاقات وبطاقتي للبطاقة ببطاقتك'],
    ['دفع', 'دفع الدفع للدفع والدفع فالدفع لدفع دفعت دفعنا دفعوا دفعته يدفع بيدفع'],
    ['حساب', 'حساب حسابي حسابك حسابها حسابكم حساباتنا بحسابك لحسابي وحسابه بالحساب'],
    ['فلوس', 'فلوس فلوسي الفلوس وفلوسكم'],
    ['موظف', 'موظف موظفة موظفين الموظفون لموظف'],
    ['قانون', 'قانون قانوني قانونية القانونية'],
    ['كهرباء', 'كهرباء الكهربائي كهربائية كهربائيا'],
    ['عمليه', 'عملية العمليات عمليتي'],
    ['عمله', 'عملة عملات'],
    ['عطله', 'عطلة العطلات'],
    ['كلمه', 'كلمة كلمات كلمتي بكلمتك'],
    ['شقه', 'شقة شقتي شقته'],
    ['حق', 'حق حقي حقكم'],
  ])('%s', (stem, forms) => {
    expect(forms.split(' ').map(stemmer)).toEqual(forms.split(' ').map(() => stem));
  });
});

describe('letters of the word itself stay', () => {
  test.each([
    ['الغاء', 'إلغاء الغاء الإلغاء لإلغاء بإلغاء والغاء للإلغاء إلغائه إلغاؤها'],
    ['الكترون', 'إلكتروني الإلكتروني الكترونية'],
    ['لغه', 'لغة اللغة للغة بلغتك لغات'],
    ['لوح', 'لوحة اللوحة للوحة'],
    ['وصل', 'وصل وصلت يوصل'],
    ['ورق', 'ورق ورقة'],
    ['رقم', 'رقم ورقم رقمك أرقام'],
    ['برنامج', 'برنامج برنامجك البرنامج برامج'],
    ['شريك', 'شريك شريكي الشريك'],
    ['اشتراك', 'اشتراك اشتراكي اشتراكك اشتراكات'],
    ['تامين', 'تأمين تأميني تأمينات'],
    ['يوم', 'يوم اليوم أيام'],
    ['والد', 'والدي والدتي والدته'],
  ])('%s', (stem, forms) => {
    expect(forms.split(' ').map(stemmer)).toEqual(forms.split(' ').map(() => stem));
  });

  test('neighbours by their letters have stems of their own', () => {
    const words = 'عمل عملة عملية عطل عطلة كلمة كلموني حال حالة قطع قطعة شرط شرطة شركة شركاء'.split(
      ' ',
    );
    expect(new Set(words.map(stemmer)).size).toBe(words.length);
  });
});

test.each([
  ['فاتورة', 'للفواتير'],
  ['تذكرة', 'تذاكركم'],
  ['جهاز', 'أجهزتي'],
  ['عميل', 'العملاء'],
  ['سنة', 'سنوات'],
  ['مشكلة', 'مشاكلكم'],
])('a plural that changes the word within has the stem of %s: %s', (one, many) => {
  expect(stemmer(many)).toBe(stemmer(one));
});

test('vowel signs, the hamza and the forms of letters make no difference', () => {
  expect(stemmer('بِطاقَةٌ')).toBe(stemmer('بطاقه'));
  expect(stemmer('أجهزة')).toBe(stemmer('اجهزه'));
});

describe('a typed word may be another one', () => {
  test.each([
    ['بكود', 'كود'],
    ['كبطاقة', 'بطاقه'],
    ['أدفع', 'دفع'],
    ['تدفع', 'دفع'],
    ['وصلني', 'وصل'],
    ['رجعولي', 'رجع'],
  ])('%s is %s', (typed, reading) => {
    expect(listReadings(typed)).toContain(reading);
  });

  test('a short word, or one in Latin letters, is itself', () => {
    expect(listReadings('بنك')).toEqual([]);
    expect(listReadings('otp')).toEqual([]);
  });
});
