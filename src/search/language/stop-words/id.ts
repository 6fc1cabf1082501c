/** Words of Indonesian that say little about a question: prepositions, pronouns, conjunctions, question words, auxiliaries. */
export const indonesian = `
yang dan atau di ke dari untuk dengan pada oleh dalam adalah ialah itu ini tersebut apa apakah siapa siapakah kapan kapankah
dimana dimanakah mana manakah kemana bagaimana bagaimanakah mengapa kenapa berapa berapakah saya aku kamu anda kami kita mereka
dia ia nya tidak bukan bisa dapat akan telah sudah belum sedang harus ingin mau ada juga saja agar supaya jika kalau karena
sebagai seperti tentang secara cara`;
