/**
 * Words of Arabic that say little about a question: pronouns, prepositions, conjunctions, question
 * and negation words, forms of كان, each folded (no hamza above alef, no vowel signs).
 * Source: the closed classes of Modern Standard Arabic.
 */
export const arabic = `ا اذ اذا الا الان التي الذي الذين اللذان اللتان اللواتي الى ام اما ان انا انت انتم انه
انها اني او اي ايضا اين بعد بعض بل بين تحت تكون تلك ثم حتى حول حيث حين خلال ذلك عن عند عندما على غير فقط
في قبل قد كان كانت كل كم كما كنت كيف لا لاي لدى لدي لذلك لقد لكن لكي لم لماذا لماذ لن له لها لهم لو لي
ليس ليست ما ماذا متى مثل مع من منذ منه منها نحن نعم هذا هذه هل هم هنا هناك هو هي و وهو وهي يا يكون يمكن
يمكنني`;
