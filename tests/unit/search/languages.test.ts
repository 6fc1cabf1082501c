import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  writeTemporaryIndex,
  type Articles,
  type TemporaryIndex,
} from './support/temporary-index.ts';

/** By language: a page, another one, and what is asked for the first. */
const texts = {
  am: ['የይለፍ ቃል ቀይር', 'ክፍያ በካርድ', 'የይለፍ ቃል እንዴት'],
  ar: ['إعادة تعيين كلمة المرور', 'الدفع بالبطاقة', 'كيف أعيد تعيين كلمة السر المرور'],
  bn: ['পাসওয়ার্ড পরিবর্তন করুন', 'কার্ড দিয়ে টাকা দিন', 'পাসওয়ার্ড ভুলে গেছি'],
  cs: ['Změna hesla', 'Platba kartou', 'jak na změnu hesla'],
  el: ['Αλλαγή κωδικού', 'Πληρωμή με κάρτα', 'πως αλλαζω κωδικο'],
  fa: ['تغییر گذرواژه', 'پرداخت با کارت', 'چطور گذرواژه را تغییر بدهم'],
  fi: ['Salasanan vaihtaminen', 'Maksaminen kortilla', 'miten vaihdan salasanan'],
  he: ['שינוי סיסמה', 'תשלום בכרטיס', 'איך משנים סיסמה'],
  hi: ['पासवर्ड बदलें', 'कार्ड से भुगतान', 'पासवर्ड कैसे बदलें'],
  hu: ['Jelszó megváltoztatása', 'Fizetés kártyával', 'hogyan változtatom meg a jelszót'],
  id: ['Mengganti kata sandi', 'Membayar dengan kartu', 'bagaimana mengganti sandi'],
  ja: ['パスワードを変更する', 'カードで支払う', 'パスワードを変えたい'],
  ka: ['პაროლის შეცვლა', 'ბარათით გადახდა', 'როგორ შევცვალო პაროლი'],
  ko: ['비밀번호를 변경하세요', '카드로 결제하기', '비밀번호 변경은 어떻게 하나요'],
  nl: ['Wachtwoord wijzigen', 'Betalen met kaart', 'hoe wijzig ik mijn wachtwoord'],
  pl: ['Zmiana hasła', 'Płatność kartą', 'jak dokonać zmiany hasła'],
  ru: ['Изменение пароля', 'Оплата картой', 'как изменить пароль'],
  sr: ['Промена лозинке', 'Плаћање картицом', 'како да променим лозинку'],
  ta: ['கடவுச்சொல்லை மாற்றவும்', 'அட்டை மூலம் பணம்', 'கடவுச்சொல் மாற்ற வேண்டும்'],
  te: ['పాస్‌వర్డ్ మార్చండి', 'కార్డుతో చెల్లింపు', 'పాస్‌వర్డ్ ఎలా మార్చాలి'],
  th: ['เปลี่ยนรหัสผ่าน', 'ชำระเงินด้วยบัตร', 'จะเปลี่ยนรหัสผ่านได้อย่างไร'],
  tr: ['Şifre değiştirme', 'Kartla ödeme', 'şifremi nasıl değiştiririm'],
  uk: ['Зміна пароля', 'Оплата карткою', 'як змінити пароль'],
  vi: ['Đổi mật khẩu', 'Thanh toán bằng thẻ', 'lam sao doi mat khau'],
  'zh-hant': ['更改密碼', '用卡付款', '怎麼更改密碼？'],
} as const satisfies Record<string, readonly [string, string, string]>;

let index: TemporaryIndex;

beforeAll(async () => {
  const articles: Articles = {};
  for (const [language, [one, other]] of Object.entries(texts)) {
    articles[language] = {
      [`/${language}/one/`]: `<h1>${one}</h1><p>${one}.</p>`,
      [`/${language}/other/`]: `<h1>${other}</h1><p>${other}.</p>`,
    };
  }
  index = await writeTemporaryIndex(articles);
}, 60_000);

afterAll(() => index[Symbol.asyncDispose]());

const findFirst = async (language: string, query: string): Promise<string | undefined> =>
  (await index.searchIn(language)(query)).results[0]?.url;

describe('every language builds and searches', () => {
  test.each(Object.entries(texts))('%s', async (language, [one, other, asked]) => {
    expect(await findFirst(language, other)).toBe(`/${language}/other/`);
    expect(await findFirst(language, one)).toBe(`/${language}/one/`);
    expect(await findFirst(language, asked)).toBe(`/${language}/one/`);
  });
});
