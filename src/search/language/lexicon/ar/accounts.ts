/** What customers and companies call accounts, sign-in, identity, privacy, theft of accounts and fraud in Arabic. */
export const accounts = `
كلمة المرور, كلمة السر, الرقم السري | رمز الدخول
باسورد, باسوورد, الباس > كلمة المرور, كلمة السر
إنشاء حساب, فتح حساب, تسجيل حساب جديد | التسجيل
`;
