import { fold } from './normalize.ts';

/**
 * A light stemmer of Arabic: takes off what is written together with a word (*and*, *the*, *to*,
 * *my*, *your*) and the endings of gender and number, and leaves root and pattern alone. After light10
 * (Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval", 2007), with
 * the pronouns of a customer and a company (*حسابي*, *حسابك*, *حسابكم*), with *ل*, *ب* and the *ب* of
 * spoken verbs, and with the words whose own letters look like one of these. Snowball's takes letters
 * of the root (*فلوس* → *لوس*) and tells *بطاقة*, *بطاقات* and *بطاقتي* apart.
 */
export function stemmer(word: string): string {
  const stem = dropAffixes(fold(word.replace(hamzaOfPronoun, 'اء')));
  return singulars.get(stem) ?? stem;
}

/** *إلغاء* becomes *إلغائه* and *إلغاؤها*. */
const hamzaOfPronoun = /ا[ئؤ](?=(?:ها?|كم?|نا|هم)$)/u;

/**
 * Other words that a typed word may be: *بكود* is *كود* with *ب*, *وصلني* is *وصل* with *ني*, *أدفع* is
 * *دفع* of the first person. On the site itself they would make too many words alike.
 */
export function listReadings(word: string): string[] {
  const typed = fold(word);
  return readings.flatMap((pattern) => pattern.exec(typed)?.[1] ?? []);
}

const readings: readonly RegExp[] = [
  /^[وفبكل](\p{L}{3,})$/u,
  /^[اتن](\p{L}{3})$/u,
  /^(\p{L}{3,}?)(?:وني|ني|ولي|لي)$/u,
];

const dropAffixes = (word: string): string => dropEndings(dropBeginnings(word));

const dropBeginnings = (word: string): string =>
  dropVerbal(dropPreposition(dropArticle(dropConjunction(word))));

/** What is left of a word has this many letters at least; behind the article, and as for light10, two. */
const shortestStem = 3;

/** Words that begin with و of their own, not with *and*. */
const ownWaw =
  /^و(?:اتس|اج[بهـ]|احد|الد(?:ت?(?:ها?|ك|ي)|ين)?$|ارد|اسع|اضح|افق|اقع|اقف|ايفاي|ايرلس|باء|ث[اق]|ثي|ج[بد]|جه(?!از)|حد[هيا]|حيد|دا[عي]|دي?ع|رش|رث|راق|رق(?!م)|ريث|ز[ان]ه?|زير|سا[خطيم]|سخ|سط|سي[لط]|ص[لف](?!اح|ح)|صي|صول|ضع(?!ف)|ضوح|ضعي|طن|ظ[يف]|ظاي|عد(?!م|د|ل)|عو|ف[اي]|فر(?!ع|ي)|ق[عتف](?!د)|قود|قوف|قي|كا[لي]|كيل|كلاء|لاد|لوج|لا[ءي]$|لد|لي$|لي[دمـ]|هم|يب|يندوز|يفي|يكند)/u;

/** *The* of a word: behind و and ف (*and*), and with ب, ك and ل (*with*, *as*, *to*) before it. */
const article = /^(?:[بك]?ال|لل)(?=\p{L}{2})/u;

/** Words that begin with ال of their own, which readers type without the hamza: *إلغاء*, *ألوان*. */
const ownArticle =
  /^[بكل]?ال(?:غاء|غاي|غاو|غي(?:$|ت)|غو[اه]|كترون|زام|وان$|عاب$|ياف|بوم|اف$|ات$|ي(?:ه|ات)?$|تزام|تحاق|تقاط|تهاب|تماس|ف$|م$)/u;

/** Words that begin with ل of their own; prepositions are far more. */
const ownLam =
  /^ل(?:غ(?:[هتو]|ات|ي(?!ر|ا))|وح|وايح|ايح|عب|و[نجك](?!ق)|وازم|يل|جن|جوء|قاء|قاح|قط|قب|قي|ينك|يالي|حظ|حم|حوم|اب|ابتوب|اعب|احق|اسلك|ازم|اغي|ا[ءنك]|باس|بس|دي|ذ|طيف|كن|مس(?:ه|ت|ي)?$|يزر|يمو|يس|ست|صق|اصق|هج|تر|ولا|مبه)/u;

/** Words that begin with ب of their own. */
const ownBa =
  /^ب(?:ا[بتحخدرسصطعغقكلهي]|ارك|بجي|ت?كوين|ث|حث|حر|حوث|د[اءلي]|ديل|دون|راد|رام|رن|رمج|رو|ري|رق(?!م)|رك|س(?:كل|يط|ات)|شر|صم|ضا[عي]|ضع|طا[قري]|طي|طول|طل|ع[تثدضي]|خش|صر|قا[ءل]|قي|قشيش|كج|كره|لا[غيسطصع]|لد|لغ(?!ت)|لو|لي|نا[تء]|نايه|نزين|ند|نك|نو|هاي|وا|وب|وت|وط|ور|وس|وص|ول|ون|وك|وفيه|ي[اعتضن]|يو|يان|يتزا|يبر|يتكوين|يزنس)/u;

/** Words that begin with ي of their own; others are verbs of the third person (*يدفع*). */
const ownYa = /^ي(?:وم|د[هيو]|ورو|وتيوب|سار|مين|ناير|ون|ول|وزر|ت[يم])/u;

function dropConjunction(word: string): string {
  if (/^[وف](?:[بك]?ال|لل)\p{L}{2}/u.test(word) && !ownWaw.test(word)) return word.slice(1);
  return word.startsWith('و') ? dropLetter(word, ownWaw, shortestStem) : word;
}

function dropArticle(word: string): string {
  if (ownArticle.test(word)) return word.replace(/^[بكل](?=ال)/u, '');
  const [found] = article.exec(word) ?? [];
  if (found === undefined) return word;
  const rest = word.slice(found.length);
  // *To the language* is written with two ل, not three.
  return found === 'لل' && ownLam.test(`ل${rest}`) ? `ل${rest}` : rest;
}

function dropPreposition(word: string): string {
  if (word.startsWith('ل')) return dropLetter(word, ownLam, shortestStem);
  return word.startsWith('ب') ? dropLetter(word, ownBa, shortestStem + 1) : word;
}

const dropVerbal = (word: string): string =>
  word.startsWith('ي') ? dropLetter(word, ownYa, shortestStem) : word;

const dropLetter = (word: string, own: RegExp, shortest: number): string =>
  word.length > shortest && !own.test(word) ? word.slice(1) : word;

/** Words that end in letters of a pronoun, and are all their own: *شريك*, *اشتراك*, *دراهم*. */
const ownPronoun =
  /(?:يك|وك|لاك|تراك|باك|ملاك|شباك|دراك|مارك|[تمحد]رك|ا?[لسض]?مالك|ملك|سمك|ضحك|مسك|بنك|حكم|حاكم|راكم|راهم|فاهم|ساهم|مينا)$/u;

const pronoun = /^(\p{L}{3,}?)(?:هما|كما|كم|هم|نا|ها|ك)$/u;

/** Words that endings leave two letters of, or those of another word: *شقة*, *عملة* and *عمل*. */
const shortFeminine =
  /^(شق|لغ|سن|مد|ثق|جه|في|دق|صح|هب|خط|سل|حص|عل|قص|كل|ال|عملي?|عطل|شرط|نشر|دور|كلم|وصف|حال|درج|عمر|جمع|رخص|قطع|اجر)(?:ه|ات|ت(?=\p{L}))(?:ها?|ي|كم?|هم|نا)?$/u;

/** Words of two letters that are said of somebody: *حقي*, *ردكم*. */
const shortNoun = /^(خط|حق|رد|حل)(?:ي|كم?|نا|ها|هم)$/u;

/** Words that end in letters of a plural. */
const ownPlural =
  /^(?:ت\p{L}{2}ين|.?بنزين|عشرين|ثلاثين|يمين|تلي?فون|ايفون|الكترون|تلفزيون|تليفزيون|قانون|كوبون|زبون|صابون|صالون|كرتون|مضمون|مليون|ملايين|عناوين|ديون|عيون|عربون|معاين|اوقات|اصوات|مجنون|بالون)$/u;

function dropEndings(word: string): string {
  const [, feminine] = shortFeminine.exec(word) ?? [];
  if (feminine !== undefined) return `${feminine}ه`;
  return shortNoun.exec(word)?.[1] ?? dropNumber(dropPronoun(word));
}

function dropPronoun(word: string): string {
  if (word.length > shortestStem && /[هي]$/u.test(word)) return word.slice(0, -1);
  return ownPronoun.test(word) ? word : (pronoun.exec(word)?.[1] ?? word);
}

/** Endings of number and gender. */
const number = /^(\p{L}{3,}?)(?:ات|تين|ون|ين|وا|(?<!ا)ت|[اي])$/u;

function dropNumber(word: string): string {
  if (ownPlural.test(word)) return word;
  // *كهربائي*, *كهربائية* and *كهربائيا* are of *كهرباء*.
  if (/^\p{L}{3,}?ايي?ا?$/u.test(word)) return word.replace(/ايي?ا?$/u, 'اء');
  const [, rest = word] = number.exec(word) ?? [];
  // The ي of *بنكية* is left behind a first ending.
  return rest.length > shortestStem && rest !== word ? rest.replace(/ي$/u, '') : rest;
}

/**
 * Plurals that change the word within, of the nouns of customers and help centres, each behind its
 * singular. Those whose stem is another word's are left out: *شروط* would be *شرطة*.
 */
const brokenPlurals = `
فاتورة فواتير  حقيبة حقائب  جهاز أجهزة  طرد طرود  بنك بنوك  مصرف مصارف  رقم أرقام  سعر أسعار
عقد عقود  عنوان عناوين  موعد مواعيد  تذكرة تذاكر  مبلغ مبالغ  قسط أقساط  شريحة شرائح  متجر متاجر
فرع فروع  وثيقة وثائق  رسالة رسائل  رابط روابط  عطل أعطال  خطأ أخطاء  هاتف هواتف  وسيلة وسائل
عرض عروض  سؤال أسئلة  شهر أشهر  شهر شهور  يوم أيام  أسبوع أسابيع  سنة سنوات  سنة سنين  كرت كروت
شقة شقق  قرض قروض  رمز رموز  كود أكواد  ضريبة ضرائب  قسيمة قسائم  خطة خطط  رصيد أرصدة  مقعد مقاعد
فندق فنادق  ولد أولاد  طفل أطفال  شريك شركاء  زبون زبائن  عميل عملاء  تاجر تجار  مفتاح مفاتيح
برنامج برامج  حاسوب حواسيب  لون ألوان  منزل منازل  دولة دول  بلد بلدان  مشكلة مشاكل
حل حلول  سبب أسباب  طريقة طرق  جدول جداول  شاحن شواحن  شكوى شكاوى  وديعة ودائع  حادث حوادث
وظيفة وظائف  دواء أدوية  طبيب أطباء  مدرسة مدارس  نوع أنواع  حجم أحجام  قسم أقسام  اسم أسماء
صديق أصدقاء  مطعم مطاعم  محفظة محافظ  عيب عيوب  رخصة رخص  تاريخ تواريخ  دفتر دفاتر  كلب كلاب
قائمة قوائم  نصيحة نصائح  ميناء موانئ  مكتب مكاتب  مركز مراكز  بضاعة بضائع  غرض أغراض  صنف أصناف`;

/** The stem of a singular by that of its plural. */
const singulars: ReadonlyMap<string, string> = new Map(
  Array.from(brokenPlurals.matchAll(/(\S+) (\S+)/gu), ([, one = '', many = '']) => [
    dropAffixes(fold(many)),
    dropAffixes(fold(one)),
  ]),
);
