/** What customers and companies call devices, apps, connections, files and faults in Arabic. */
export const devices = `
هاتف, جوال, موبايل, محمول, تليفون | جهاز
لا يعمل, مش شغال, ما يشتغل, مو شغال, ما خدامش | عطل
عطل, خلل, عطب, أعطال | خطأ
`;
