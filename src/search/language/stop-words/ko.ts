/** Words of Korean that say little about a question: pronouns, dependent nouns, question words with the endings in which they ask. */
export const korean = `
그 저 이 것 수 등 및 또는 그리고 나 내 제 저는 나는 우리 뭐 무엇 무엇을 무엇이 무엇인가 무엇인가요 무엇입니까 뭔가요 뭐예요 언제 언제인가
언제인가요 언제입니까 언제부터 언제까지 어디 어디에 어디서 어디에서 어디인가 어디인가요 어디입니까 누구 누가 누구를 누구의 누구인가 누구인가요
누구입니까 어떤 어떻게 어느 어떤가요 왜 몇 얼마 얼마나 얼마인가 얼마인가요 있는 있는가 있나요 있습니까 있어요 없어요 하는 하나요 하나요 한 할
했나요 해야 하려면 되는 되나요 인가 인가요 싶어요 싶습니다 주세요 대해 대한 위해 때 좀`;
