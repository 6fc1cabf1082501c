import { describe, expect, test } from 'vitest';
import { stripPersonal } from '../../../src/lib/strip-personal.ts';

/** What is typed, and what is left of it. */
type Case = readonly [typed: string, left: string];

describe('removes', () => {
  test.each<Case>([
    ['my mail is jane.doe+shop@example.co.uk', 'my mail is …'],
    ['jane@example.com, invoice missing', '…, invoice missing'],
    ['mail <jane@example.com> bounced', 'mail <…> bounced'],
    ['josé@müller.de no recibe correos', '… no recibe correos'],
    ['jane@example', '…'],
    ['jane@', '…'],
    ['jane @ example.com', '…'],
    ['jane(at)example.com', '…'],
    ['jane [at] example.com', '…'],
    ['follow @jane_doe.84 on instagram', 'follow … on instagram'],
    ['بريدي user@example.com لا يعمل', 'بريدي … لا يعمل'],
  ])('addresses of mail: %s', (typed, left) => expect(stripPersonal(typed)).toBe(left));

  test.each<Case>([
    ['call me at +49 151 23456789', 'call me at …'],
    ['0151/23456789 geht nicht', '… geht nicht'],
    ['(030) 123 45 67', '…'],
    ['+34 612 34 56 78 no recibe el código', '… no recibe el código'],
    ['612345678', '…'],
    ['06.12.34.56.78 ne reçoit pas de sms', '… ne reçoit pas de sms'],
    ['(11) 98765-4321 mudou', '… mudou'],
    ['+1 (555) 010-9999', '…'],
    ['1 1-1-1-111-1-1-11', '…'],
    ['calle a 1111 111111', 'calle a …'],
    ['555-0199', '…'],
    ['0044 20 7946 0958 is my number', '… is my number'],
    ['رقمي ٠٥٠١٢٣٤٥٦٧', 'رقمي …'],
    ['هاتف +٩٦٦ ٥٠ ١٢٣ ٤٥٦٧', 'هاتف …'],
    ['+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹', '…'],
    ['tel. 48213', 'tel. …'],
    ['mein handy 123456', 'mein handy …'],
    ['\u202A+49 30 1234567\u202C', '…'],
    ['+49\u00A0151\u00A023456789', '…'],
    ['+49‑151‑2345678', '…'],
  ])('numbers of phones: %s', (typed, left) => expect(stripPersonal(typed)).toBe(left));

  test.each<Case>([
    ['4111 1111 1111 1111 declined', '… declined'],
    ['card 4111111111111111', 'card …'],
    ['4111-1111-1111-1112', '…'],
    ['amex 3782 822463 10005 refused', 'amex … refused'],
    ['tarjeta 5500.0000.0000.0004 rechazada', 'tarjeta … rechazada'],
    ['بطاقة ٤١١١ ١١١١ ١١١١ ١١١١ مرفوضة', 'بطاقة … مرفوضة'],
    ['DE89 3704 0044 0532 0130 00', '…'],
    ['de89370400440532013000 ist falsch', '… ist falsch'],
    ['GB29 NWBK 6016 1331 9268 19 rejected', '… rejected'],
    ['NL91ABNA0417164300', '…'],
    ['ES91 2100 0418 4502 0005 1332 no válido', '… no válido'],
    ['FR14 2004 1010 0505 0001 3M02 606', '…'],
    ['MT84MALT011000012345MTLCAST001S', '…'],
    ['NO93 8601 1117 947 please', '… please'],
    ['BR15 0000 0000 0000 1093 2840 814P 2', '…'],
    ['SA03 8000 0000 6080 1016 7519', '…'],
    ['my ssn is 123-45-6789', 'my ssn is …'],
    ['dni 12345678Z', 'dni …Z'],
    ['CPF 123.456.789-09', 'CPF …'],
    ['order 100200300400 lost', 'order … lost'],
    ['customer no. 84739201', 'customer no. …'],
    ['192.168.100.200 blocked', '… blocked'],
    ['born 12.05.1984', 'born …'],
    ['geboren am 3.4.1990', 'geboren am …'],
  ])('numbers of cards, accounts and people: %s', (typed, left) =>
    expect(stripPersonal(typed)).toBe(left),
  );

  test.each<Case>([
    ['I am Jane Doe and my card fails', 'I am … and my card fails'],
    ["I'm Jane, where is my order", "I'm …, where is my order"],
    ['i am john and i forgot it', 'i am … and i forgot it'],
    ['I’m Zbigniew', 'I’m …'],
    ['This is Dr. Miller from Leeds', 'This is … from Leeds'],
    ['my name is john smith', 'my name is …'],
    ['my name is john smith and i cannot log in', 'my name is … and i cannot log in'],
    ['My name is Siobhán O’Neill', 'My name is …'],
    ['my name is xiu i lost my phone', 'my name is … i lost my phone'],
    ['MY NAME IS JANE DOE', 'MY NAME IS …'],
    ['name: Jane Doe', 'name: …'],
    ['invoice for Mr Smith', 'invoice for Mr …'],
    ['soy Juan Pérez y no puedo entrar', 'soy … y no puedo entrar'],
    ['soy maría', 'soy …'],
    ['me llamo Ana de la Fuente, ayuda', 'me llamo …, ayuda'],
    ['me llamo lupita y no puedo pagar', 'me llamo … y no puedo pagar'],
    ['mi nombre es Íñigo Montoya', 'mi nombre es …'],
    ['pedido de la señora García', 'pedido de la señora …'],
    ['ich heiße Max Müller', 'ich heiße …'],
    ['ich heisse jürgen und kann nicht zahlen', 'ich heisse … und kann nicht zahlen'],
    ['Ich bin Max Müller und warte', 'Ich bin … und warte'],
    ['ich bin peter', 'ich bin …'],
    ['Mein Name ist Ursula von der Leyen', 'Mein Name ist …'],
    ['Vertrag von Frau Schmidt', 'Vertrag von Frau …'],
    ["je m'appelle Zoé Lefèvre", "je m'appelle …"],
    ['je m’appelle zoé et je ne peux pas payer', 'je m’appelle … et je ne peux pas payer'],
    ['je suis Jean-Pierre Martin', 'je suis …'],
    ['mon nom est Le Goff', 'mon nom est …'],
    ['commande de Mme Dupont', 'commande de Mme …'],
    ['me chamo João da Silva', 'me chamo …'],
    ['sou a Maria e não recebi', 'sou a … e não recebi'],
    ['meu nome é tainá', 'meu nome é …'],
    ['mi chiamo Giulia Rossi', 'mi chiamo …'],
    ['اسمي خالد الحربي ونسيت كلمة المرور', 'اسمي … ونسيت كلمة المرور'],
    ['اسمي سارة', 'اسمي …'],
    ['أنا محمد علي ولا أستطيع الدخول', 'أنا … ولا أستطيع الدخول'],
    ['أنا فاطمة', 'أنا …'],
    ['فاتورة السيد القحطاني', 'فاتورة السيد …'],
  ])('names: %s', (typed, left) => expect(stripPersonal(typed)).toBe(left));

  test.each<Case>([
    ['Where is my bike?\nRegards,\nJane Doe', 'Where is my bike?\nRegards,\n…'],
    ['It fails. Thanks, Jane', 'It fails. Thanks, …'],
    ['It fails. Thanks Jane Doe', 'It fails. Thanks …'],
    ['No funciona. Un saludo, Juan', 'No funciona. Un saludo, …'],
    ['Geht nicht.\nMit freundlichen Grüßen\nMax Müller', 'Geht nicht.\nMit freundlichen Grüßen\n…'],
    ['Geht nicht. LG Max', 'Geht nicht. LG …'],
    ['Cordialement, Zoé Lefèvre', 'Cordialement, …'],
    ['Obrigado, João', 'Obrigado, …'],
    ['شكرا، محمد', 'شكرا، …'],
    ['Hi Jane, where is it', 'Hi …, where is it'],
    ['Hallo Peter! Wo ist es', 'Hallo …! Wo ist es'],
  ])('closings and greetings: %s', (typed, left) => expect(stripPersonal(typed)).toBe(left));

  test.each<Case>([
    ['my password is Hunter2!', 'my password is …'],
    ['password: swordfish does not work', 'password: … does not work'],
    ['mi contraseña es gato123 y falla', 'mi contraseña es … y falla'],
    ['mein Passwort ist geheim', 'mein Passwort ist …'],
    ['mot de passe : azerty', 'mot de passe : …'],
    ['minha senha é abc123', 'minha senha é …'],
    ['كلمة المرور هي ahmed1990', 'كلمة المرور هي …'],
    ['pin 4821 rejected', 'pin … rejected'],
    ['security code is 482913', 'security code is …'],
    ['https://shop.example/reset?token=abc&u=7 fails', 'https://shop.example/reset… fails'],
    ['shop.example/orders?id=77#top', 'shop.example/orders…'],
    ['https://jane:pw@shop.example/', 'https://…@shop.example/'],
    ['token 3f2c8e1a9b7d4c6e8f0a1b2c3d4e5f60', 'token …'],
    ['id 0e8dd8d7-9a4b-4b9e-9d83-3b4f5d3c2a10', 'id …'],
  ])('secrets: %s', (typed, left) => expect(stripPersonal(typed)).toBe(left));

  test.each<Case>([
    ['I live at 12 Main Street, deliver there', 'I live at …, deliver there'],
    ['221b Baker Street', '…'],
    ['Hauptstraße 12, 10115 Berlin', '…'],
    ['Kölner Str. 5a ist falsch', '… ist falsch'],
    ['vivo en Calle Mayor 5', 'vivo en …'],
    ['livraison 12 rue de la Paix', 'livraison …'],
    ['Rua Augusta 100', '…'],
    ['شارع الملك فهد 12', '…'],
    ['Calle Mayor 5 28001 Madrid', '…'],
    ['deliver to SW1A 1AA', 'deliver to …'],
  ])('streets: %s', (typed, left) => expect(stripPersonal(typed)).toBe(left));

  test('digits that could be cut into groups in many ways take no longer than others', () => {
    // The number of ways to cut them doubles with each.
    const typed = `DE11${'1'.repeat(40)}é`;
    expect(stripPersonal(`${typed} fails`)).toBe('DE…é fails');
  });
});
