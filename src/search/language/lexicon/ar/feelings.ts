/** How customers say how they feel and what they ask for, and what companies call it, in Arabic. */
export const feelings = `
مساعدة, دعم, معاونة | خدمة العملاء
ساعدوني, ساعدني, الحقوني > مساعدة, خدمة العملاء
شكوى, شكاوى, تظلم, اشتكي | خدمة العملاء
`;
