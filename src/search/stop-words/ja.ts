/** Words of Japanese that say little about a question: particles, endings, pronouns, question words. */
export const japanese = `
の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あと よう
また もの あり なる へ か だ これ によって により おり より による ず なり られる せる ん です ます まし ください たい
それ あれ どれ どの どう どうやって どうすれば なぜ なに 何 いつ どこ だれ 誰 私 僕 あなた できる でき ません ば ね よ`;
