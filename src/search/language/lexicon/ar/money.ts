/** What customers and companies call prices, payments, invoices, banking and debts in Arabic. */
export const money = `
استرداد, استرجاع المبلغ, إعادة المبلغ, رد المبلغ, استعادة المبلغ | رصيد دائن, إلغاء الطلب
رجعولي فلوسي, عايز فلوسي, أبغى فلوسي, بدي مصرياتي, بغيت فلوسي > استرداد, إعادة المبلغ
دفع, سداد, تسديد | طريقة الدفع
`;
