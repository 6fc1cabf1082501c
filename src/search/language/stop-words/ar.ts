/**
 * Words of Arabic that say little about a question: pronouns, prepositions, conjunctions, question
 * and negation words, forms of كان, each folded (no hamza above alef, no vowel signs).
 * Also the words by which requests begin and end politely, and what is typed in a hurry or said in
 * place of all of these.
 * Source: the closed classes of Modern Standard Arabic, and their words in the spoken Arabic of Egypt,
 * the Levant, the Gulf and the Maghreb.
 */
export const arabic = `
ا احتاج اذ اذا ارجو اريد الا الان التي الذي الذين اللتان اللذان اللواتي الى ام اما ان انا انت انتم
انه انها اني او اي ايضا اين بعد بعض بل بين تحت تكون تلك ثم حتى حول حيث حين خلال ذلك شكرا على عن عند
عندما غير فقط في قبل قد كان كانت كل كم كما كنت كيف لا لاي لدى لدي لذلك لقد لكن لكي لم لماذ لماذا لن
له لها لهم لو لي ليس ليست ما ماذا متى مثل مرحبا مع من منذ منه منها نحن نعم هذا هذه هل هم هنا هناك هو
هي و وهو وهي يا يكون يمكن يمكنني ماهي ماهو ماهى بماذا لان مما عما وما فما وقد وكان بهذا بهذه لهذا
لهذه هؤلاء اللذي اللتي كانوا يوجد توجد تم يتم فيه فيها عليه عليها اليه اليها به بها بانه بان ذات كلا
اية ايه ولا ومن وفي ثمة حوالي ازاي ازاى وين فين ليش ليه علاش مش مو شو ايش وش شنو اش ايمتى امتى متي
منين كيفاش شلون اشلون قديش كام بكام بدي بدنا عايز عاوز عايزه ابغى ابغي ابي بغيت حاب حابب عم رح راح
هيك هاد هاي هادا هذي دي ده دا كده كدا اللي يلي انتو احنا حنا لسه لسا برضو كمان بس عشان علشان مشان
ممكن سمحت سمحتو فضلك السلام عليكم اهلا هلا مافي مافيش ماكو اكو عندي عندكم معي معايا شي حاجه واش باش
ديال ديالي هاذ هاذي راه`;
