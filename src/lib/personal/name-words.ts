/*
 * Words by which names are told from other words. Names are those that are frequent in several
 * countries and mean nothing else in a question; the lists need not be whole: in a sentence with
 * capitals, the capital tells.
 */

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Given names in lower case, for those who type without capitals, and for Arabic. */
export const givenNames = toSet(`
adam adrian agnes ahmed alan albert alejandro alessandro alex alexander alice ali alicia alvaro amanda
amelie amir ana andre andrea andreas andres andrew angela anja anna anne antoine anton antonio aria
arthur barbara beatriz ben benjamin bernd birgit brian bruno camila camille carla carlos carmen carol
caroline catherine cecilia charles charlotte chloe chris christian christina christine christoph clara
claudia daniel daniela david deborah dennis diana diego dieter dirk eduardo elena elizabeth emily emma
enrique eric erik ernesto esther eva fabian fatima felipe felix fernanda fernando florian francesco
francisco franz frank françois gabriel gabriela george gerardo gerd giulia gonzalo greta guillaume gustavo
hannah hans hassan heike heinz helen helena helmut henri hugo ibrahim ines ingrid isabel isabella jack
jacob jaime jakob james jan jane javier jean jens jennifer jessica joachim joan joana joao joão john jonas
jonathan jorge jose josé josef joseph joshua juan juana julia julian julie juliana julien jürgen karen
karim karin karl katharina katrin kevin klaus lara larissa laura lea léa lena leo leon leonardo linda lisa
louis louise lucas lucia lucía luis luisa lukas manfred manuel manuela marc marco marcos maria maría mariana
marie mario marion markus marta martha martin martina mateo matthew matthias max maximilian megan mehmet
melissa mia michael michel michelle miguel mohamed mohammed monica monika nadia natalia nathalie nicolas
nicole nina noah oliver olivia omar oscar pablo patricia patrick paul paula paulo pedro peter petra philipp
pierre rachel rafael ralf ramon raquel raul rebecca renate ricardo richard rita robert roberto rodrigo
ronald rosa ruth ryan sabine salma samuel sandra sara sarah sebastian sergio silvia simon simone sofia
sophia sophie stefan stefanie stephan stephanie stephen steve steven susan susana susanne sven sylvie
tanja teresa thiago thomas tim tobias tom torsten ursula uwe valentina vanessa vera veronica victor
vincent wolfgang yasmin youssef yusuf
محمد أحمد احمد علي محمود مصطفى إبراهيم ابراهيم يوسف خالد عمر حسن حسين سعيد سعد فهد ماجد ناصر سلطان فيصل
طارق كريم سامي وليد ياسر زياد رامي هشام عبدالله عبدالرحمن فاطمة عائشة مريم سارة نورة نور ليلى هدى زينب
خديجة أمل سلمى رانيا دينا هند ريم منى إيمان شيماء جمال بلال حمزة أنس منصور
`);

/** In lower case: what follows "I am" with a capital and is no name. */
export const notNames = toSet(`
i premium pro plus basic admin administrator vip student business enterprise team support customer user
member owner english british american spanish german french italian portuguese brazilian mexican arab
arabic swiss austrian dutch polish turkish chinese japanese indian canadian irish european russian
ukrainian windows android iphone mac linux ios apple google facebook microsoft error code
kunde kundin neukunde neukundin neu student studentin schüler schülerin rentner rentnerin lehrer lehrerin
mitglied nutzer nutzerin nutzer benutzer inhaber inhaberin besitzer admin administrator abonnent abonnentin
mieter mieterin vermieter händler händlerin verkäufer käufer käuferin eigentümer unternehmer firmenkunde
privatkunde bestandskunde geschäftsführer selbstständig freiberufler azubi mutter vater ende ausland gast
deutscher deutsche österreicher schweizer anfänger entwickler teil opfer fan fahrer fahrerin mensch
cliente usuario usuaria socio socia autónomo español española nuevo nueva titular
client cliente abonné abonnée français française utilisateur utilisatrice étudiant étudiante
usuário assinante português brasileiro brasileira novo nova
`);

/** In lower case: what follows "my name is" in a question about the name, or ends the name. */
export const noPartOfName = toSet(`
wrong incorrect misspelled misspelt mispelled spelled spelt not no too missing different still on in at
displayed shown written cut already the a an and but i i'm my we our you your he she it can can't cannot
could have had need want would will was is are how what where why when who which please help from with for
to of or if because since also just now than as that this there do does did don't didn't trying has been
mal incorrecto incorrecta no está esta y e o u pero con de en el la los las un una mi me se que qué como
cómo tengo tiene quiero necesito puedo no por para donde dónde cuando porque aparece sale erróneo equivocado
falsch nicht zu im auf in der die das ein eine und aber oder ich mein meine mir wir kann habe hatte brauche
möchte will wie was wo warum wann bitte hat ist steht fehlt immer noch anders seit verschrieben geändert
et mais ou je j'ai ne n'est pas mal incorrect est a ai dans sur le la les un une mon ma mes comment pourquoi
où quand il elle ce c'est pour avec depuis suis peux veux erroné faux
não nao está errado errada incorreto e mas ou eu meu minha tenho quero preciso como onde quando porque no na
o os as um uma com para por é foi aparece
non sbagliato sono ho posso come
غير خاطئ خطأ لا ليس لم في على من مكتوب مختلف ناقص و أو لكن أريد اريد أنا انا كيف لماذا متى أين هل نسيت
ولا وأريد ونسيت ولم لدي عندي ولدي هو هي مع يظهر
`);

/** In lower case: before a name that has several parts. */
export const particles = toSet(
  'de del da do dos di du la le van von der den zu al el bin bint ben ibn mc st بن بنت أبو ابو آل',
);
