/**
 * Words of Turkish that say little about a question: pronouns, postpositions, conjunctions,
 * question words and particles. Source: the closed classes of the language.
 */
export const turkish = `
acaba ama ancak artık aslında az bana bazı belki ben benim beni bende biri birkaç bir biz bizim bize bu buna bunda bundan
bunu bunun çok çünkü da daha de defa diye en gibi göre hem hep hepsi her hiç için ile ise kadar ki kim kime kimin mi mı mu
mü nasıl ne neden nedir nerede nereden nereye niçin niye o olan olarak olur ona onda ondan onlar onu onun oysa sanki sen
seni senin siz sizin şey şu tüm var ve veya ya yani yok lütfen istiyorum nedeni hangi kaç ne zaman miyim mıyım
neler nelerdir neyi neye neyin kimdir kimler kimdi hangisi hangisidir hangileri kaçtır kaçıncı mıdır midir mudur
tarafından olduğu olduğunu olduğuna üzere iken ait bunlar bunların`;
