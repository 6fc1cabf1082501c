import type { Texts } from './texts.ts';

export const ar: Texts = {
  language: 'ar',
  menus: { bike: 'الدراجة', profile: 'الملف الشخصي' },
  signIn: {
    email: 'البريد الإلكتروني',
    address: 'salma@barid.example',
    password: 'كلمة المرور',
    forgotten: 'هل نسيت كلمة المرور؟',
    signIn: 'تسجيل الدخول',
  },
  bike: {
    locked: 'مقفلة',
    unlock: 'فتح القفل',
    lockCode: 'رمز القفل',
  },
  failedPayment: {
    title: 'طريقة الدفع',
    failed: 'تعذّر الدفع',
    amount: '59 يورو مستحقة منذ 15 نوفمبر',
    nextTry: 'المحاولة التالية: 18 نوفمبر',
    expired: 'منتهية',
    pay: 'دفع المبلغ المستحق',
  },
  cancel: {
    subscription: 'الاشتراك',
    title: 'إلغاء',
    lastDay: 'يومك الأخير',
    date: '15 ديسمبر',
    until: 'يمكنك الركوب حتى ذلك اليوم.',
    returnBike: 'أعد الدراجة حتى هذا اليوم.',
    confirm: 'تأكيد',
  },
  theft: {
    title: 'الإبلاغ عن سرقة',
    where: 'أين ومتى؟',
    within24: 'خلال 24 ساعة',
    report: 'محضر الشرطة',
    within72: 'خلال 72 ساعة',
    address: 'الدراجة البديلة',
    street: 'تأكيد العنوان',
  },
};
